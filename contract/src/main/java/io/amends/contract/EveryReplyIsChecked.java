package io.amends.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts {@link ReplyCheck} before every test of a service that runs in Quarkus, so that no test can forget it. */
public class EveryReplyIsChecked implements QuarkusTestBeforeEachCallback {

    private static final ReplyCheck CHECK = new ReplyCheck(ApiDocument.ofThisService(), ProblemCatalogue.ofThisProject());

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(CHECK);
    }
}
