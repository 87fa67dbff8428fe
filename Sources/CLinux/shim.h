// Two calls of glibc (2.28 and up) that stand behind _GNU_SOURCE, which Swift's Glibc module does
// not set. Only their prototypes: the library is the one that every Swift program links.
#ifndef LEERNETWERK_CLINUX_H
#define LEERNETWERK_CLINUX_H

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
int syncfs(int descriptor);

#endif
