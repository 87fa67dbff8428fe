// Preloaded under valgrind older than 3.21, which writes into the mask that sigsuspend is given; that
// of libdispatch is read-only. Gives it a copy.
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  sigset_t own = *mask;
  return (int)syscall(SYS_rt_sigsuspend, &own, _NSIG / 8);
}
