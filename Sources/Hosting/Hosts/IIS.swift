internal import Basis

extension Host {
  /// A `web.config` with what IIS can do without modules from elsewhere. It cannot tell headers by
  /// the ending of a name, so data is not opened to other sites.
  static let iis = Host("iis", limits: [.packed]) { site in
    [HostFile("web.config", text(site))]
  }

  private static func text(_ site: HostedSite) -> String {
    let comment = HostedSite.note("iis", []).dropFirst(2).dropLast()
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- \(comment) -->
      <configuration>
        <system.webServer>
          <defaultDocument enabled="true">
            <files>
              <clear />
              <add value="index.html" />
            </files>
          </defaultDocument>
          <directoryBrowse enabled="false" />
          <httpErrors errorMode="Custom">
            <remove statusCode="404" />
            <error statusCode="404" path="404.html" responseMode="File" />
          </httpErrors>
          <urlCompression doStaticCompression="true" />
          <security>
            <requestFiltering>
              <hiddenSegments>
                <remove segment="\(HostedSite.hidden)" />
                <add segment="\(HostedSite.hidden)" />
              </hiddenSegments>
            </requestFiltering>
          </security>
          <httpProtocol>
            <customHeaders>
      \(headers(site).indented(8))
            </customHeaders>
          </httpProtocol>
          <staticContent>
            <clientCache cacheControlMode="DisableCache" />
      \(types.indented(6))
          </staticContent>
        </system.webServer>
      \(site.immutable.map(immutable).joined(separator: "\n").indented(2))
      \(site.redirects.map { redirect(from: $0, site.base) }.joined(separator: "\n").indented(2))
      </configuration>

      """
  }

  /// What a level above set under the same name is taken away first: a name that stands twice stops
  /// the whole site.
  private static func headers(_ site: HostedSite) -> String {
    SecurityHeaders.all(framers: site.framers).map { header in
      "<remove name=\"\(header.name)\" />\n<add name=\"\(header.name)\" value=\"\(header.value)\" />"
    }.joined(separator: "\n")
  }

  private static var types: String {
    MediaType.all.flatMap { type in
      type.endings.map { ending in
        "<remove fileExtension=\".\(ending)\" />\n"
          + "<mimeMap fileExtension=\".\(ending)\" mimeType=\"\(type.header)\" />"
      }
    }.joined(separator: "\n")
  }

  private static func immutable(_ folder: String) -> String {
    """
    <location path="\(folder.dropLast())">
      <system.webServer>
        <staticContent>
          <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
        </staticContent>
      </system.webServer>
    </location>
    """
  }

  /// IIS leads the whole folder on: with and without the last slash, and the page in it.
  private static func redirect(from redirect: Redirect, _ base: String) -> String {
    """
    <location path="\(redirect.old.dropLast())">
      <system.webServer>
        <httpRedirect enabled="true" destination="\(base)\(redirect.new)" exactDestination="true" httpResponseStatus="Permanent" />
      </system.webServer>
    </location>
    """
  }
}
