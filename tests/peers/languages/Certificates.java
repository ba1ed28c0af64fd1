// A merchant's program with Java's own HTTP client and security: the real host, keys from the environment, no word of a sandbox.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

public class Certificates {
  static byte[] pem(String variable) throws Exception {
    var text = Files.readString(Path.of(System.getenv(variable)));
    return Base64.getMimeDecoder().decode(text.replaceAll("-----[^-]+-----", ""));
  }

  public static void main(String[] none) throws Exception {
    var path = "/v3/certificates";
    var timestamp = String.valueOf(Instant.now().getEpochSecond());
    var random = new byte[16];
    new SecureRandom().nextBytes(random);
    var nonce = HexFormat.of().formatHex(random);
    var rsa = KeyFactory.getInstance("RSA");
    var signer = Signature.getInstance("SHA256withRSA");
    signer.initSign(rsa.generatePrivate(new PKCS8EncodedKeySpec(pem("WECHATPAY_PRIVATE_KEY_FILE"))));
    signer.update(("GET\n" + path + "\n" + timestamp + "\n" + nonce + "\n\n").getBytes(StandardCharsets.UTF_8));
    var authorization = String.format(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"%s\",nonce_str=\"%s\",signature=\"%s\",timestamp=\"%s\",serial_no=\"%s\"",
        System.getenv("WECHATPAY_MCHID"), nonce, Base64.getEncoder().encodeToString(signer.sign()), timestamp,
        System.getenv("WECHATPAY_SERIAL"));
    var request = HttpRequest.newBuilder(URI.create("https://api.mch.weixin.qq.com" + path))
        .header("Authorization", authorization)
        .header("Accept", "application/json")
        .build();
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    var headers = answer.headers();
    var verifier = Signature.getInstance("SHA256withRSA");
    try (var file = Files.newInputStream(Path.of(System.getenv("WECHATPAY_PLATFORM_CERTIFICATE_FILE")))) {
      verifier.initVerify(CertificateFactory.getInstance("X.509").generateCertificate(file));
    }
    verifier.update((headers.firstValue("Wechatpay-Timestamp").orElseThrow() + "\n"
        + headers.firstValue("Wechatpay-Nonce").orElseThrow() + "\n" + answer.body() + "\n").getBytes(StandardCharsets.UTF_8));
    var isAuthentic = verifier.verify(Base64.getDecoder().decode(headers.firstValue("Wechatpay-Signature").orElseThrow()));
    var count = answer.body().split("serial_no", -1).length - 1;
    System.out.println(answer.statusCode() + " " + (isAuthentic ? "authentic" : "FORGED") + " " + count);
  }
}
