internal import Writing

/// Carrying out a plan in a folder.
struct FolderWriting: ~Copyable {
  private let folder: OpenFolder
  private let plan: Plan
  private let site: SourceSite
  private let progress: Steps
  /// The number of each file in the staging folder, in the order in which they go to their place.
  private let order: [OutputPath]

  init(folder: consuming OpenFolder, plan: Plan, site: SourceSite, progress: Steps) {
    self.folder = folder
    self.plan = plan
    self.site = site
    self.progress = progress
    order = plan.steps.flatMap { $0 }
  }

  /// Writes everything beside the site that stands. What fails here, such as a full disk, leaves the
  /// earlier site as it was.
  func stage() throws {
    if try folder.has(Survey.staging) { try folder.removeTree(Survey.staging) }
    do {
      try folder.makeFolder(Survey.staging)
      progress.begin("schrijven", total: order.count)
      for (number, path) in order.enumerated() {
        let file = try folder.newFile(staged(number))
        _ = try file.write(restOf: site.open(path))
        try file.close()
        progress.tick()
      }
      try write(plan.underway, as: "begin")
      try write(plan.list, as: "einde")
      try folder.syncFileSystem()
    } catch {
      try? folder.removeTree(Survey.staging)
      throw error
    }
  }

  /// Brings the files to their place. The list comes first and last, so that at each moment all that we
  /// put is in it.
  func publish() throws {
    progress.begin("op zijn plaats zetten", total: order.count)
    try folder.rename("\(Survey.staging)/begin", to: PublicationList.name)
    try remove(plan.obstacles, Set(plan.obstacles.flatMap(\.folders)).sorted(by: >))
    try folder.syncFileSystem()
    var folders: Set<String> = []
    var number = 0
    for step in plan.steps {
      for path in step {
        for name in path.folders where folders.insert(name).inserted {
          if try folder.kind(name) == nil { try folder.makeFolder(name) }
        }
        try folder.rename(staged(number), to: path.text)
        number += 1
        progress.tick()
      }
      try folder.syncFileSystem()
    }
    try remove(plan.removed, plan.emptied)
    try folder.rename("\(Survey.staging)/einde", to: PublicationList.name)
    try folder.removeTree(Survey.staging)
    try folder.syncFileSystem()
  }

  /// Removes files, and of the folders those in which nothing is left after that.
  private func remove(_ paths: [OutputPath], _ folders: [String]) throws {
    for path in paths { try folder.removeFile(path.text) }
    for name in folders { _ = try folder.removeEmptyFolder(name) }
  }

  private func write(_ list: PublicationList, as name: String) throws {
    let file = try folder.newFile("\(Survey.staging)/\(name)")
    try file.write(list.bytes)
    try file.close()
  }

  private func staged(_ number: Int) -> String { "\(Survey.staging)/\(number)" }
}
