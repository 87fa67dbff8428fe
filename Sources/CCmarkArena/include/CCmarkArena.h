// Memory for the Markdown parser: hundreds of small pieces for a text, all let go of together.
#ifndef LEERNETWERK_CCMARKARENA_H
#define LEERNETWERK_CCMARKARENA_H

// The `cmark_mem` for one text at a time on each thread. The library's own arena is one for all threads.
// (Without its type: a header that stands in two modules hides from Swift what it declares.)
void *ccmark_arena(void);

// Lets go of all that was made on this thread; room for the next text stays.
void ccmark_arena_forget(void);

#endif
