package io.amends.contract;

import static io.restassured.config.MatcherConfig.ErrorDescriptionType.HAMCREST;

import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.PlainSocketFactory;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.params.SyncBasicHttpParams;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.MatcherConfig;

/**
 * Puts {@link ReplyCheck} before every test of a service that runs in Quarkus, so that no test can forget it.
 *
 * <p>
 * What does not match is told by the matcher, which knows what stands where it looked. And as there are thousands of requests,
 * no reply is made pretty for a log that hardly ever is read, and no client looks for its version and its certificates.
 */
public class EveryReplyIsChecked implements QuarkusTestBeforeEachCallback {

    private static final ReplyCheck CHECK = new ReplyCheck(ApiDocument.ofThisService(), ProblemCatalogue.ofThisProject());

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(CHECK);
        var config = RestAssured.config();
        RestAssured.config = config.matcherConfig(new MatcherConfig(HAMCREST))
                .logConfig(config.getLogConfig().enablePrettyPrinting(false))
                .httpClient(config.getHttpClientConfig().httpClientFactory(EveryReplyIsChecked::client));
    }

    // REST Assured takes no other kind of client.
    @SuppressWarnings("deprecation")
    private static HttpClient client() {
        var schemes = new SchemeRegistry();
        schemes.register(new Scheme("http", 80, PlainSocketFactory.getSocketFactory()));
        return new DefaultHttpClient(new BasicClientConnectionManager(schemes), new SyncBasicHttpParams());
    }
}
