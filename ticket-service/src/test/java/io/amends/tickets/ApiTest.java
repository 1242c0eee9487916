package io.amends.tickets;

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

    private static final String STRANGER = Token.stranger();

    @Override
    public String service() {
        return "ticket-service";
    }

    @Override
    public String tokenWithoutRole() {
        return STRANGER;
    }

    @Override
    public List<String> open() {
        return List.of("POST /v1/executors/{id}/callbacks");
    }

    @Override
    public List<String> secret() {
        return List.of("GET /v1/tickets/{id}");
    }

    @Override
    public String tokenOf(Operation operation) {
        var path = operation.path();
        if (path.endsWith("override") || path.contains("/insight/") || path.startsWith("/v1/mandates")
                || path.startsWith("/v1/decisions")
                || path.startsWith("/v1/samples")) {
            return Token.tom();
        }
        return path.contains("dead-letters") || path.startsWith("/v1/staff") || path.startsWith("/v1/executors")
                || path.startsWith("/v1/tools")
                        ? Token.of("admin")
                        : Token.nora();
    }

    @Override
    public String readable() {
        return "/v1/me";
    }
}
