// A merchant's program with Go's own net/http and crypto: the real host, keys from the environment, no word of a sandbox.
package main

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return value
}

func block(variable string) []byte {
	found, _ := pem.Decode(must(os.ReadFile(os.Getenv(variable))))
	return found.Bytes
}

func main() {
	path := "/v3/certificates"
	timestamp := fmt.Sprint(time.Now().Unix())
	random := make([]byte, 16)
	must(rand.Read(random))
	nonce := hex.EncodeToString(random)
	key := must(x509.ParsePKCS8PrivateKey(block("WECHATPAY_PRIVATE_KEY_FILE"))).(*rsa.PrivateKey)
	digest := sha256.Sum256([]byte("GET\n" + path + "\n" + timestamp + "\n" + nonce + "\n\n"))
	signature := must(rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, digest[:]))
	request := must(http.NewRequest("GET", "https://api.mch.weixin.qq.com"+path, nil))
	request.Header.Set("Authorization", fmt.Sprintf(
		`WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",signature="%s",timestamp="%s",serial_no="%s"`,
		os.Getenv("WECHATPAY_MCHID"), nonce, base64.StdEncoding.EncodeToString(signature), timestamp, os.Getenv("WECHATPAY_SERIAL")))
	request.Header.Set("Accept", "application/json")
	answer := must(http.DefaultClient.Do(request))
	body := must(io.ReadAll(answer.Body))
	public := must(x509.ParseCertificate(block("WECHATPAY_PLATFORM_CERTIFICATE_FILE"))).PublicKey.(*rsa.PublicKey)
	answered := sha256.Sum256([]byte(answer.Header.Get("Wechatpay-Timestamp") + "\n" + answer.Header.Get("Wechatpay-Nonce") + "\n" + string(body) + "\n"))
	verdict := "authentic"
	if rsa.VerifyPKCS1v15(public, crypto.SHA256, answered[:], must(base64.StdEncoding.DecodeString(answer.Header.Get("Wechatpay-Signature")))) != nil {
		verdict = "FORGED"
	}
	var content struct{ Data []any }
	must(0, json.Unmarshal(body, &content))
	fmt.Println(answer.StatusCode, verdict, len(content.Data))
}
