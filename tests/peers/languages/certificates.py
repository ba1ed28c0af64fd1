# A merchant's program with requests, and OpenSSL for the signatures: the real host, keys from the environment, no word of a sandbox.
import base64, os, secrets, subprocess, tempfile, time
import requests

env = os.environ
path, timestamp, nonce = '/v3/certificates', str(int(time.time())), secrets.token_hex(16)
message = f'GET\n{path}\n{timestamp}\n{nonce}\n\n'.encode()
signed = subprocess.run(['openssl', 'dgst', '-sha256', '-sign', env['WECHATPAY_PRIVATE_KEY_FILE']], input=message, capture_output=True, check=True)
signature = base64.b64encode(signed.stdout).decode()
answer = requests.get('https://api.mch.weixin.qq.com' + path, headers={
    'Authorization': f'WECHATPAY2-SHA256-RSA2048 mchid="{env["WECHATPAY_MCHID"]}",nonce_str="{nonce}",signature="{signature}",timestamp="{timestamp}",serial_no="{env["WECHATPAY_SERIAL"]}"',
    'Accept': 'application/json',
}, timeout=10)
headers = answer.headers
answered = f'{headers["Wechatpay-Timestamp"]}\n{headers["Wechatpay-Nonce"]}\n'.encode() + answer.content + b'\n'
certificate = ['openssl', 'x509', '-pubkey', '-noout', '-in', env['WECHATPAY_PLATFORM_CERTIFICATE_FILE']]
with tempfile.NamedTemporaryFile() as file, tempfile.NamedTemporaryFile() as public:
    public.write(subprocess.run(certificate, capture_output=True, check=True).stdout)
    public.flush()
    file.write(base64.b64decode(headers['Wechatpay-Signature']))
    file.flush()
    verified = subprocess.run(['openssl', 'dgst', '-sha256', '-verify', public.name, '-signature', file.name], input=answered, capture_output=True)
print(answer.status_code, 'authentic' if verified.returncode == 0 else 'FORGED', len(answer.json()['data']))
