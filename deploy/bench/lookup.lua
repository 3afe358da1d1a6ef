-- Asks the paths of the file BENCH_PATHS, one after the other, and tells rate, p99 and failures.
local requests = {}
local at = 0

function init(arguments)
  local paths = {}
  for path in io.lines(os.getenv("BENCH_PATHS")) do
    paths[#paths + 1] = path
  end
  for i, path in ipairs(paths) do
    requests[i] = wrk.format("GET", path)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, all)
  local errors = summary.errors
  io.write(string.format("%.0f %.2f %d\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
