#!/bin/sh
# Opens the screen on Linux with what the machine has: Node.js, Python 3, BusyBox or PHP.
# Nothing is installed and no network is needed.
here=$(cd "$(dirname "$0")" && pwd)
port=${PORT:-8317}
address="http://localhost:$port/kiosk/"
cd "$here/phong-doc" || exit 1

if command -v node >/dev/null; then
  exec node "$here/may-chu.mjs"
elif command -v python3 >/dev/null; then
  python3 -m http.server "$port" --bind 127.0.0.1 >/dev/null 2>&1 &
elif command -v busybox >/dev/null; then
  busybox httpd -f -p "127.0.0.1:$port" -h . &
elif command -v php >/dev/null; then
  php -S "127.0.0.1:$port" >/dev/null 2>&1 &
else
  echo "Máy này cần một trong các chương trình: node, python3, busybox, php." >&2
  exit 1
fi
server=$!
trap 'kill $server 2>/dev/null' EXIT
trap 'exit 0' INT TERM
sleep 1
if ! kill -0 $server 2>/dev/null; then
  echo "Cổng $port đang bận. Chạy lại với cổng khác: PORT=8400 sh mo-man-hinh.sh" >&2
  exit 1
fi
echo "Màn hình đang mở tại $address"
if [ -n "$PHONG_DOC_NO_BROWSER" ]; then
  wait $server
fi
for browser in chromium chromium-browser google-chrome microsoft-edge; do
  if command -v "$browser" >/dev/null; then
    "$browser" --kiosk --no-first-run --disable-pinch --overscroll-history-navigation=0 \
      --user-data-dir="${TMPDIR:-/tmp}/phong-doc-man-hinh" "$address"
    exit
  fi
done
if command -v firefox >/dev/null; then
  firefox --kiosk "$address"
  exit
fi
echo "Không thấy trình duyệt. Mở $address bằng trình duyệt của máy." >&2
wait $server
