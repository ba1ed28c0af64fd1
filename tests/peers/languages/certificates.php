<?php
// A merchant's program with PHP's own curl and openssl: the real host, keys from the environment, no word of a sandbox.
$path = '/v3/certificates';
$timestamp = (string) time();
$nonce = bin2hex(random_bytes(16));
$key = openssl_pkey_get_private(file_get_contents(getenv('WECHATPAY_PRIVATE_KEY_FILE')));
openssl_sign("GET\n$path\n$timestamp\n$nonce\n\n", $signature, $key, OPENSSL_ALGO_SHA256);
$authorization = sprintf(
    'WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",signature="%s",timestamp="%s",serial_no="%s"',
    getenv('WECHATPAY_MCHID'), $nonce, base64_encode($signature), $timestamp, getenv('WECHATPAY_SERIAL')
);
$headers = [];
$curl = curl_init("https://api.mch.weixin.qq.com$path");
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        "Authorization: $authorization",
        'Accept: application/json',
        'User-Agent: php',
    ],
    CURLOPT_HEADERFUNCTION => function ($curl, $line) use (&$headers) {
        $parts = explode(':', $line, 2);
        if (count($parts) === 2) $headers[$parts[0]] = trim($parts[1]);
        return strlen($line);
    },
]);
$body = curl_exec($curl);
if ($body === false) exit('no answer: ' . curl_error($curl) . "\n");
// Looked up case by case, as one official SDK does.
$message = $headers['Wechatpay-Timestamp'] . "\n" . $headers['Wechatpay-Nonce'] . "\n$body\n";
$public = openssl_pkey_get_public(file_get_contents(getenv('WECHATPAY_PLATFORM_CERTIFICATE_FILE')));
$isAuthentic = openssl_verify($message, base64_decode($headers['Wechatpay-Signature']), $public, OPENSSL_ALGO_SHA256);
$data = json_decode($body, true)['data'];
echo curl_getinfo($curl, CURLINFO_HTTP_CODE), ' ', $isAuthentic === 1 ? 'authentic' : 'FORGED', ' ', count($data), "\n";
