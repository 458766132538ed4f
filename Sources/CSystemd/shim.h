/* What the module Systemd calls: libsystemd, and a call with variadic arguments, which Swift does not import. */
#ifndef ALNTIME_CSYSTEMD_SHIM_H
#define ALNTIME_CSYSTEMD_SHIM_H

#include <sys/prctl.h>
#include <systemd/sd-bus.h>
#include <systemd/sd-daemon.h>
#include <systemd/sd-journal.h>

/* PR_SET_DUMPABLE of prctl(2). */
static inline int alntime_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

#endif
