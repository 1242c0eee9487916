package io.amends.tickets.executor.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@DisplayName("B5 An executor")
class ExecutorResourceTest {

    private static final String EXECUTORS = "/v1/executors";

    private final String url;

    ExecutorResourceTest(@ConfigProperty(name = "amends.company.url") String url) {
        this.url = url;
    }

    @Test
    @DisplayName("control-20 that the configuration names is there, and no answer holds its secret")
    void isThereFromTheConfiguration() {
        var shown = as(admin()).get(EXECUTORS + "/company").then().statusCode(200)
                .body(at("executor.url", equalTo(url))).body(at("executor.secrets", contains("company")))
                .body(at("executor.changedBy.id", equalTo("configuration")))
                .body(at("standing.code", equalTo("in-use")));
        as(admin()).get(EXECUTORS).then().statusCode(200).body(at("items.name", hasItems("company", "manual")));
        assertThat(shown.extract().asString()).doesNotContain("whsec_");
    }

    @Test
    @DisplayName("input-B7 is named and changed, each version kept, and nobody overwrites another's change")
    void keepsItsVersions() {
        // given
        var name = name();
        add(name, terms(url, "")).statusCode(201).body(at("version", equalTo(1)));
        var tag = as(admin()).get(EXECUTORS + "/" + name).header("ETag");
        add(name, terms(url, "")).statusCode(409).body(at("code", equalTo("executor-exists")));

        // when
        change(name, null).statusCode(428);
        change(name, tag).statusCode(200).body(at("version", equalTo(2))).body(at("atOnce", equalTo(3)));
        change(name, tag).statusCode(412).body(at("current.version", equalTo(2)));

        // then
        as(admin()).get(EXECUTORS + "/" + name).then().body(at("versions.version", contains(2, 1)))
                .body(at("versions.atOnce", contains(3, 10))).body(at("executor.changedBy.id", equalTo("somebody")));
        as(admin()).get(EXECUTORS + "/" + name()).then().statusCode(404).body(at("code", equalTo("no-such-executor")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "http://company.example.com", "https://user:pw@company.example.com", "https://2130706433",
            "https://[::ffff:127.0.0.1]", "https://169.254.169.254", "https://company.example.com:5432",
            "http://127.0.0.1:8081", "not a url" })
    @DisplayName("input-E1 E2 E3 E4 E7 E9 control-9 is not saved with an address that is not called")
    void isNotSavedWithAForbiddenAddress(String address) {
        add(name(), terms(address, "")).statusCode(422).body(at("code", equalTo("address-not-allowed")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "secrets":["../../etc/passwd"]                                       | malformed-executor
            "secrets":[]                                                         | malformed-executor
            "secrets":["a","b","c"]                                              | invalid-request
            "secrets":["nowhere"]                                                | no-such-secret
            "secrets":["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]                 | malformed-executor
            "deadline":"PT16S"                                                   | malformed-executor
            "deadline":"PT0S"                                                    | malformed-executor
            "atOnce":0                                                           | malformed-executor
            "atOnce":1000                                                        | malformed-executor
            "requests":{"execute":{"method":"DELETE","path":"/x"},"ask":{"method":"GET","path":"/x"}}         | malformed-executor
            "requests":{"execute":{"method":"POST","path":"/{secret}"},"ask":{"method":"GET","path":"/x"}}    | malformed-executor
            "requests":{"execute":{"method":"POST","path":"/x","body":"x"},"ask":{"method":"GET","path":"/x"}} | malformed-executor
            "answers":{"execute":[{"status":"9","meaning":"EXECUTED"}],"ask":[]}                              | malformed-executor
            "secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"                    | unreadable-body
            """)
    @DisplayName("input-E10 E11 is not saved as it could not be called")
    void isNotSavedMalformed(String part, String code) {
        var refused = add(name(), terms(url, "," + part)).body(at("code", equalTo(code)));
        assertThat(refused.extract().statusCode()).isEqualTo(
                code.equals("invalid-request") || code.equals("unreadable-body") ? 400 : 422);
        assertThat(refused.extract().asString()).doesNotContain("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    @Test
    @DisplayName("I12 is an administrator's to name")
    void isTheAdministrators() {
        for (String other : new String[] { Token.nora(), Token.tom(), Token.of("auditor") }) {
            as(other).contentType("application/json").body(named(name(), terms(url, ""))).post(EXECUTORS).then()
                    .statusCode(403);
        }
        as(Token.of("auditor")).get(EXECUTORS).then().statusCode(200);
        as(Token.nora()).get(EXECUTORS).then().statusCode(403);
    }

    @Test
    @DisplayName("is tried, and what is wrong with it is said in words, in either language")
    void isTried() {
        as(admin()).header("Accept-Language", "nl").post(EXECUTORS + "/company/test").then().statusCode(200)
                .body(at("good", equalTo(false)))
                .body(at("findings.code", hasItems("reached", "tells-what-it-never-heard-of", "takes-any-signature",
                        "does-not-know-the-same-key")))
                .body(at("findings.words", hasItem("Het is er en antwoordt.")));
        as(admin()).post(EXECUTORS + "/manual/test").then().statusCode(200).body(at("good", equalTo(true)))
                .body(at("findings.words", contains("Nothing is called: a person does it and says so.")));
    }

    private static ValidatableResponse add(String name, String terms) {
        return as(admin()).contentType("application/json").body(named(name, terms)).post(EXECUTORS).then();
    }

    private ValidatableResponse change(String name, String tag) {
        var request = as(admin()).contentType("application/json").body(terms(url, ",\"atOnce\":3"));
        return (tag == null ? request : request.header("If-Match", tag)).put(EXECUTORS + "/" + name).then();
    }

    private static String named(String name, String terms) {
        return "{\"name\":\"" + name + "\",\"terms\":" + terms + "}";
    }

    private static String terms(String url, String more) {
        var secrets = more.contains("\"secrets\"") ? "" : ",\"secrets\":[\"company\"]";
        return "{\"protocol\":\"HTTP\",\"url\":\"" + url + "\"" + secrets + more + "}";
    }

    private static String name() {
        return "x" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String admin() {
        return Token.of("admin");
    }
}
