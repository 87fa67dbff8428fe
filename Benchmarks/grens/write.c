// Writes as many folders, files and bytes as a site has, and nothing else: the least a build can take.
//
//   write LIST OUTPUT PROCESSES
//
// Each line of LIST is the bytes of a file, a tab, and its path, sorted by path. Each process writes
// a part of the list; OUTPUT exists and is empty.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct {
  size_t size;
  char *path;
} File;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

// The folder of a path and those above it, unless they are there; another process may be first.
static void make_folder(char *path) {
  for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    if (mkdir(path, 0755) && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

static void write_files(const File *files, size_t count, const char *bytes) {
  const char *last = "";
  size_t last_length = 0;
  for (size_t i = 0; i < count; i++) {
    char *slash = strrchr(files[i].path, '/');
    size_t length = slash ? (size_t)(slash - files[i].path) : 0;
    if (length != last_length || strncmp(files[i].path, last, length)) {
      make_folder(files[i].path);
      last = files[i].path;
      last_length = length;
    }
    int file = open(files[i].path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0) fail(files[i].path);
    for (size_t done = 0; done < files[i].size;) {
      ssize_t written = write(file, bytes, files[i].size - done);
      if (written < 0) fail(files[i].path);
      done += (size_t)written;
    }
    if (close(file)) fail(files[i].path);
  }
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  FILE *list = fopen(argv[1], "r");
  if (!list) fail(argv[1]);
  if (chdir(argv[2])) fail(argv[2]);
  File *files = NULL;
  size_t count = 0, room = 0, largest = 1, capacity = 0;
  char *line = NULL;
  for (ssize_t length; (length = getline(&line, &capacity, list)) > 0; count++) {
    if (count == room && !(files = realloc(files, (room = room * 2 + 1024) * sizeof *files)))
      fail("memory");
    line[length - 1] = 0;
    char *tab;
    files[count].size = strtoull(line, &tab, 10);
    if (!(files[count].path = strdup(tab + 1))) fail("memory");
    if (files[count].size > largest) largest = files[count].size;
  }
  char *bytes = malloc(largest);
  if (!bytes) fail("memory");
  memset(bytes, 'x', largest);

  size_t processes = strtoul(argv[3], NULL, 10);
  for (size_t i = 1; i < processes; i++) {
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) {
      size_t from = count * i / processes, end = count * (i + 1) / processes;
      write_files(files + from, end - from, bytes);
      _exit(0);
    }
  }
  write_files(files, count / processes, bytes);
  int status, failed = 0;
  while (wait(&status) > 0) failed |= status;
  return failed != 0;
}
