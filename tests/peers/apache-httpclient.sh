#!/usr/bin/env bash
# Runs a Java program with Apache HttpClient 4, which ignores HTTP proxies, through `sandbox exec`: SOCKS5 has to carry it. Needs a
# JDK from 17 and the jars of Debian's libhttpclient-java in JARS (default /usr/share/java). Not part of `npm test`.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jars=${JARS:-/usr/share/java}
class_path="$jars/httpclient.jar:$jars/httpcore.jar:$jars/commons-logging.jar:$jars/commons-codec.jar"
output=$(node "$here/../../packages/cli/bin/wechatpay.js" sandbox exec -- \
  java -cp "$class_path" "$here/languages/ApacheClient.java" 2>/dev/null)
echo "$output"
# Unsigned, so 401 by the sandbox; the sandbox itself without the proxy; another host with the option that allows it.
[ "$(sed -n 1,2p <<<"$output" | tr '\n' ' ')" = '401 200 ' ]
grep -q -- '--allow-host' <<<"$(sed -n 3p <<<"$output")"
echo 'Apache HttpClient: ok'
