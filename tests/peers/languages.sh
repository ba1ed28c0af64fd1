#!/usr/bin/env bash
# Programs of other languages in front of the sandbox, unmodified: each fetches the certificates with a right signature, verifies
# the answer's and prints `200 authentic 1`. Languages that are not installed here are skipped. Not part of the gate.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
wechatpay() { node "$here/../../packages/cli/bin/wechatpay.js" "$@"; }
failed=0
try() {
  local name=$1 wanted=$2
  shift 2
  if ! bash -c "$wanted" >/dev/null 2>&1; then echo "$name: not installed, skipped"; return; fi
  local answer
  answer=$(wechatpay sandbox exec --keys certificate -- "$@" 2>/dev/null | tail -1)
  echo "$name: $answer"
  [ "$answer" = '200 authentic 1' ] || failed=1
}
try PHP 'php -m | grep -q curl' php "$here/languages/certificates.php"
try Go 'go version' go run "$here/languages/certificates.go"
try Java 'java --version' java "$here/languages/Certificates.java"
try Python 'python3 -c "import requests"' python3 "$here/languages/certificates.py"
exit $failed
