package io.amends.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

/** Tokens by RFC 8725: the settings that all services share, proven in each. */
public interface TrustsNoOddToken {

    @Test
    @DisplayName("input-C2 to C12, C16, C17 A token that is odd in one thing opens nothing, and no address in it is asked")
    default void refusesOddTokens() throws IOException {
        var asked = new AtomicInteger();
        var elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        elsewhere.start();
        try {
            var tokens = new OddTokens("http://127.0.0.1:" + elsewhere.getAddress().getPort());
            assertThat(status(tokens.good())).as("a good one").isIn(200, 404);
            assertThat(tokens.all()).allSatisfy((name, token) -> assertThat(status(token)).as(name).isEqualTo(401));
            assertThat(asked).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    @DisplayName("input-C13 A token counts in one header only")
    default void takesTheTokenFromOneHeaderOnly() {
        var good = new OddTokens("http://127.0.0.1:1").good();
        given().header("Authorization", "Bearer " + good, "Bearer " + good).get(readable()).then().statusCode(401);
        given().queryParam("access_token", good).get(readable()).then().statusCode(401);
        given().header("X-User-ID", "nora").header("X-Remote-User", "nora").get(readable()).then().statusCode(401);
    }

    /** What any community manager may read. */
    String readable();

    private int status(String token) {
        return given().auth().oauth2(token).get(readable()).statusCode();
    }
}
