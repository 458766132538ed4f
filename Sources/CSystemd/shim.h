/* The headers of libsystemd that the module Systemd calls. */
#ifndef ALNTIME_CSYSTEMD_SHIM_H
#define ALNTIME_CSYSTEMD_SHIM_H

#include <systemd/sd-bus.h>
#include <systemd/sd-daemon.h>
#include <systemd/sd-journal.h>

#endif
