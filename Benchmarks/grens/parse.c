// Reads files of content and parses their Markdown with cmark-gfm, and nothing else: the least a
// program that reads them can take.
//
//   parse LIST PROCESSES
//
// Each line of LIST is a path; each process takes a part of the list. Front matter is cut off.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static const char *after_front_matter(const char *text) {
  if (strncmp(text, "---\n", 4)) return text;
  const char *end = strstr(text + 3, "\n---\n");
  return end ? end + 5 : text;
}

static void parse(const char *text) {
  static const char *names[] = {"table", "strikethrough", "tasklist"};
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  cmark_parser_feed(parser, text, strlen(text));
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
}

static void read_and_parse(const char *path) {
  static char *text;
  static size_t room;
  int file = open(path, O_RDONLY);
  struct stat facts;
  if (file < 0 || fstat(file, &facts)) fail(path);
  size_t size = (size_t)facts.st_size;
  if (size >= room && !(text = realloc(text, room = size * 2 + 1))) fail("memory");
  if (read(file, text, size) != (ssize_t)size) fail(path);
  close(file);
  text[size] = 0;
  parse(after_front_matter(text));
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  FILE *list = fopen(argv[1], "r");
  if (!list) fail(argv[1]);
  char **paths = NULL, *line = NULL;
  size_t count = 0, room = 0, capacity = 0;
  for (ssize_t length; (length = getline(&line, &capacity, list)) > 0; count++) {
    if (count == room && !(paths = realloc(paths, (room = room * 2 + 1024) * sizeof *paths)))
      fail("memory");
    line[length - 1] = 0;
    if (!(paths[count] = strdup(line))) fail("memory");
  }
  cmark_gfm_core_extensions_ensure_registered();

  size_t processes = strtoul(argv[2], NULL, 10), self = 0;
  for (size_t i = 1; i < processes && !self; i++) {
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) self = i;
  }
  size_t end = count * (self + 1) / processes;
  for (size_t i = count * self / processes; i < end; i++) read_and_parse(paths[i]);
  if (self) return 0;
  int status, failed = 0;
  while (wait(&status) > 0) failed |= status;
  return failed != 0;
}
