#include "CCmarkArena.h"

#include <cmark-gfm.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct chunk {
  struct chunk *before;
  size_t size;
  size_t used;
  size_t padding;
};

static __thread struct chunk *current;

// In front of each piece stands its size, in as many bytes as keep the piece aligned.
enum { head = 16, chunk_size = 256 * 1024 };

static size_t room_for(size_t size) {
  if (size > SIZE_MAX / 4) abort();
  return head + ((size + 15) & ~(size_t)15);
}

static size_t size_of(void *piece) { return *(size_t *)((char *)piece - head); }

// Whether nothing was made behind a piece: it can grow, or its room can be used again.
static int is_last(void *piece) {
  char *end = (char *)piece - head + room_for(size_of(piece));
  return current && end == (char *)(current + 1) + current->used;
}

static void *take(size_t size) {
  size_t room = room_for(size);
  if (!current || current->size - current->used < room) {
    size_t wanted = room > chunk_size ? room : chunk_size;
    struct chunk *chunk = malloc(sizeof(struct chunk) + wanted);
    if (!chunk) abort();
    chunk->before = current;
    chunk->size = wanted;
    chunk->used = 0;
    current = chunk;
  }
  char *piece = (char *)(current + 1) + current->used;
  current->used += room;
  *(size_t *)piece = size;
  return piece + head;
}

static void *make(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 4 / size) abort();
  return memset(take(count * size), 0, count * size);
}

static void leave(void *piece) {
  if (piece && is_last(piece)) current->used -= room_for(size_of(piece));
}

static void *resize(void *old, size_t size) {
  if (!old) return take(size);
  size_t known = size_of(old);
  leave(old);
  void *piece = take(size);
  // Where it was the last but has no room to grow, it stands untouched in the chunk before.
  if (piece != old) memcpy(piece, old, known < size ? known : size);
  return piece;
}

void *ccmark_arena(void) {
  static cmark_mem memory = {make, resize, leave};
  return &memory;
}

void ccmark_arena_forget(void) {
  while (current && current->before) {
    struct chunk *before = current->before;
    free(current);
    current = before;
  }
  if (current) current->used = 0;
}
