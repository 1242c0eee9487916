package io.amends.embedded;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKeycloakTest {

    private static final String ORIGIN = "http://localhost:8080";

    private static EmbeddedKeycloak keycloak;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        keycloak = EmbeddedKeycloak.start(home, FreePort.find(), ORIGIN);
        keycloak.awaitReady();
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void saysInTheTokenWhoNoraIsAndForWhomItIsMeant() throws Exception {
        // when
        var answer = logIn("demo", "nora");
        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(claims(answer.body())).contains("\"person\":\"nora\"", "\"name\":\"Nora Smit\"", "amends-api",
                "\"preferred_username\":\"nora\"", "\"community-manager\"", "\"groups\":[\"night-team\"]",
                "\"iss\":\"" + keycloak.issuer() + "\"");
    }

    @Test
    void letsOnlyTheDemoClientLogInWithoutABrowser() throws Exception {
        assertThat(logIn("console", "nora").body()).contains("unauthorized_client");
        assertThat(logIn("mobile", "nora").body()).contains("unauthorized_client");
    }

    @Test
    void asksTheConsoleForAProofKey() throws Exception {
        // when
        var without = authorize("");
        var with = authorize("&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        // then
        assertThat(without.headers().firstValue("Location").orElse("")).contains("code_challenge_method");
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void answersTheConsoleAcrossOrigins() throws Exception {
        // when
        var fromConsole = redeemACode(ORIGIN);
        var fromElsewhere = redeemACode("http://elsewhere.example");
        // then
        assertThat(fromConsole.headers().firstValue("Access-Control-Allow-Origin")).contains(ORIGIN);
        assertThat(fromElsewhere.statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> redeemACode(String origin) throws Exception {
        return send(HttpRequest.newBuilder(endpoint("token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString("grant_type=authorization_code&client_id=console&code=unknown")));
    }

    private static HttpResponse<String> logIn(String client, String user) throws Exception {
        String form = "grant_type=password&client_id=" + client + "&username=" + user + "&password=" + user;
        return send(HttpRequest.newBuilder(endpoint("token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> authorize(String proof) throws Exception {
        String query = "?response_type=code&client_id=console&scope=openid&redirect_uri=" + ORIGIN + "/" + proof;
        return send(HttpRequest.newBuilder(endpoint("auth" + query)));
    }

    private static URI endpoint(String name) {
        return URI.create(keycloak.issuer() + "/protocol/openid-connect/" + name);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), ofString());
        }
    }

    private static String claims(String answer) {
        String token = answer.replaceFirst("^.*\"access_token\":\"", "");
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
