-- What wrk sends: a response under a random id (UUID version 4) with the answers of a random line of a file.
-- Arguments: the file, the path of the campaign's responses, the host.

local answers, head = {}, ""
local random = math.random

function init(arguments)
  local source = io.open("/dev/urandom", "rb")
  local seed = 0
  for _, byte in ipairs({ source:read(6):byte(1, 6) }) do
    seed = seed * 256 + byte
  end
  source:close()
  math.randomseed(seed)
  for line in io.lines(arguments[1]) do
    answers[#answers + 1] = line
  end
  head = "POST " .. arguments[2] .. " HTTP/1.1\r\nHost: " .. arguments[3] .. "\r\nContent-Type: application/json\r\n"
end

function request()
  local id = string.format("%04x%04x-%04x-4%03x-%04x-%04x%04x%04x",
    random(0, 65535), random(0, 65535), random(0, 65535), random(0, 4095), random(32768, 49151),
    random(0, 65535), random(0, 65535), random(0, 65535))
  local body = '{"id":"' .. id .. '","answers":' .. answers[random(#answers)] .. "}"
  -- From one of 16 384 addresses that are set apart for measuring, as a trusted proxy says it.
  return head .. "X-Forwarded-For: 198.18." .. random(0, 63) .. "." .. random(0, 255)
    .. "\r\nContent-Length: " .. #body .. "\r\n\r\n" .. body
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("\nbench answered=%d refused=%d broken=%d timeout=%d micros=%d p50=%d p99=%d longest=%d\n",
    summary.requests, errors.status, errors.connect + errors.read + errors.write, errors.timeout,
    summary.duration, latency:percentile(50), latency:percentile(99), latency.max))
end
