-- For wrk: asks for the paths of a file, one per line, in turn, and prints one line of JSON.
-- Arguments: the file, and "once" if no path may be asked for twice. https://github.com/wg/wrk/blob/4.1.0/SCRIPTING
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } timespec;
  int clock_gettime(int clock, timespec *time);
]]

local threads = {}
local requests = {}
local sent = 0
local answered = 0
local time = ffi.new("timespec")

-- wrk's own time ends with the time it was given, even if all was answered before.
local function now()
  ffi.C.clock_gettime(1, time)
  return tonumber(time.seconds) + tonumber(time.nanoseconds) / 1e9
end

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  for path in io.lines(args[1]) do
    table.insert(requests, wrk.format("GET", path))
  end
  started = now()
  seconds = 0
  if args[2] == "once" then
    function response()
      answered = answered + 1
      if answered == #requests then
        seconds = now() - started
        wrk.thread:stop()
      end
    end
  end
end

function request()
  sent = sent + 1
  return requests[(sent - 1) % #requests + 1]
end

function done(summary, latency)
  local errors = summary.errors
  local ended = threads[1]:get("seconds")
  if ended == 0 then
    ended = summary.duration / 1e6
  end
  print(string.format(
    '{"requests":%d,"seconds":%.6f,"p99Ms":%.3f,"errors":%d}',
    summary.requests, ended, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
