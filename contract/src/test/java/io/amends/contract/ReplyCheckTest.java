package io.amends.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.amends.contract.ProblemCatalogue.Entry;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;

class ReplyCheckTest {

    private static final String CUP = "/v1/cups/1";
    private static final String GOOD = """
            {"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21","size":3,"owner":null}""";

    private final ReplyCheck check = new ReplyCheck(Samples.api(), new ProblemCatalogue(List.of(
            new Entry("no-such-cup", List.of("404"), "No such cup", "Take another"),
            new Entry("no-tea", List.of("404"), "No tea", "Make some"))));

    @Test
    void takesWhatIsDocumented() {
        assertThat(check.mistakes("GET", CUP, cup(GOOD))).isEmpty();
        assertThat(check.mistakes("GET", CUP, problem(404, "no-such-cup"))).isEmpty();
        assertThat(check.mistakes("DELETE", "/v1/saucers", problem(404, "no-such-cup"))).isEmpty();
    }

    @Test
    void seesAFieldThatIsNotDocumented() {
        assertThat(check.mistakes("GET", CUP, cup(GOOD.replace("\"size\"", "\"colour\":\"RED\",\"size\"")))).hasSize(1)
                .first().asString().contains("colour");
        assertThat(check.mistakes("GET", CUP, cup(GOOD.replace("null", "{\"name\":\"Ines\",\"age\":7}")))).isNotEmpty();
    }

    @Test
    void seesWhatHasAnotherTypeOrIsMissing() {
        assertThat(check.mistakes("GET", CUP, cup(GOOD.replace(":3,", ":\"3\",")))).hasSize(1);
        assertThat(check.mistakes("GET", CUP, cup(GOOD.replace("\"size\":3,", "")))).hasSize(1);
        assertThat(check.mistakes("GET", CUP, cup(GOOD.replace("0199aa10-", "")))).hasSize(1);
    }

    @Test
    void seesAStatusAFormOrAHeaderThatIsNotDocumented() {
        assertThat(check.mistakes("GET", CUP, new ResponseBuilder().clone(cup(GOOD)).setStatusCode(203).build())).hasSize(1);
        assertThat(check.mistakes("GET", CUP, new ResponseBuilder().clone(cup(GOOD)).setContentType("text/html").build()))
                .hasSize(1);
        assertThat(check.mistakes("GET", CUP, new ResponseBuilder().setStatusCode(200).setContentType("application/json")
                .setBody(GOOD).build())).containsExactly("header ETag is missing");
        assertThat(check.mistakes("GET", "/v1/saucers", cup(GOOD))).containsExactly("the document has no such operation");
    }

    @Test
    void seesAProblemThatIsNotDocumented() {
        assertThat(check.mistakes("GET", CUP, problem(404, "no-tea"))).hasSize(1);
        assertThat(check.mistakes("GET", CUP, problem(404, "no-milk"))).hasSize(2);
        assertThat(check.mistakes("GET", CUP, problem(500, "no-such-cup"))).hasSize(2);
        assertThat(check.mistakes("GET", CUP, new ResponseBuilder().setStatusCode(404).setContentType("text/html").setBody("?")
                .build())).isNotEmpty();
    }

    private static Response cup(String json) {
        return new ResponseBuilder().setStatusCode(200).setContentType("application/json").setHeader("ETag", "\"v1\"")
                .setBody(json).build();
    }

    private static Response problem(int status, String code) {
        return new ResponseBuilder().setStatusCode(status).setContentType("application/problem+json")
                .setBody("{\"code\":\"" + code + "\",\"status\":" + status + "}").build();
    }
}
