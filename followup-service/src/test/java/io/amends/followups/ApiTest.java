package io.amends.followups;

import java.util.List;

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

    @Override
    public String service() {
        return "followup-service";
    }

    @Override
    public String tokenWithoutRole() {
        return Token.of("stranger").sign();
    }

    @Override
    public List<String> open() {
        return List.of();
    }

    @Override
    public String tokenOf(Operation operation) {
        return Token.of(operation.path().startsWith("/v1/follow-ups") ? "manager" : "admin").sign();
    }

    @Override
    public String readable() {
        return "/v1/duty";
    }
}
