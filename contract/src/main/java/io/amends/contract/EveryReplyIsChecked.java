package io.amends.contract;

import static io.restassured.config.MatcherConfig.ErrorDescriptionType.HAMCREST;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.MatcherConfig;

/**
 * Puts {@link ReplyCheck} before every test of a service that runs in Quarkus, so that no test can forget it. What does not
 * match
 * is told by the matcher, which knows what stands where it looked.
 */
public class EveryReplyIsChecked implements QuarkusTestBeforeEachCallback {

    private static final ReplyCheck CHECK = new ReplyCheck(ApiDocument.ofThisService(), ProblemCatalogue.ofThisProject());

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(CHECK);
        RestAssured.config = RestAssured.config().matcherConfig(new MatcherConfig(HAMCREST));
    }
}
