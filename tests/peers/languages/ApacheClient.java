// A program with Apache HttpClient as it is built by default, which ignores HTTP proxies: the real host, no sandbox settings.
import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClientBuilder;

public class ApacheClient {
  public static void main(String[] none) throws Exception {
    try (var client = HttpClientBuilder.create().build()) {
      var request = new HttpGet("https://api.mch.weixin.qq.com/v3/certificates");
      request.setHeader("Accept", "application/json");
      try (var answer = client.execute(request)) {
        System.out.println(answer.getStatusLine().getStatusCode());
      }
      try (var answer = client.execute(new HttpGet(System.getenv("WECHATPAY_SANDBOX_URL") + "/_sandbox/"))) {
        System.out.println(answer.getStatusLine().getStatusCode());
      }
      try {
        client.execute(new HttpGet("https://elsewhere.example/"));
      } catch (IOException error) {
        System.out.println(error.getMessage());
      }
    }
  }
}
