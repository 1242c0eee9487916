package io.amends.channels;

import java.util.List;
import java.util.UUID;

import io.amends.channels.testing.Tokens;
import io.amends.contract.AsksWhoItIs;
import io.amends.contract.KeepsItsContract;
import io.amends.contract.LetsTheConsoleIn;
import io.amends.contract.Operation;
import io.amends.contract.ShowsItsFigures;
import io.amends.contract.TakesOnlyWhatItKnows;
import io.amends.contract.TrustsNoOddToken;
import io.quarkus.test.junit.QuarkusTest;

/** What this service shows to the outside: its description, who may use it, and its figures. */
@QuarkusTest
class ApiTest
        implements KeepsItsContract, AsksWhoItIs, TakesOnlyWhatItKnows, TrustsNoOddToken, LetsTheConsoleIn, ShowsItsFigures {

    private final String stranger = Tokens.withRole("stranger-" + UUID.randomUUID(), "none");

    @Override
    public String service() {
        return "channel-service";
    }

    @Override
    public String tokenWithoutRole() {
        return stranger;
    }

    @Override
    public List<String> open() {
        return List.of("GET /v1/webhooks/x", "POST /v1/webhooks/x");
    }

    @Override
    public String tokenOf(Operation operation) {
        return Tokens.withRole("ada", "admin");
    }

    @Override
    public String readable() {
        return "/v1/replies/0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21";
    }
}
