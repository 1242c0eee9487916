package io.amends.tickets;

import java.util.List;

import io.amends.contract.AsksWhoItIs;
import io.amends.contract.KeepsItsContract;
import io.amends.contract.Operation;
import io.amends.contract.TakesOnlyWhatItKnows;
import io.amends.contract.TrustsNoOddToken;
import io.quarkus.test.junit.QuarkusTest;

/** The whole API of this service: its description, and who may use it. */
@QuarkusTest
class ApiTest implements KeepsItsContract, AsksWhoItIs, TakesOnlyWhatItKnows, TrustsNoOddToken {

    @Override
    public String service() {
        return "ticket-service";
    }

    @Override
    public String tokenWithoutRole() {
        return Token.stranger();
    }

    @Override
    public List<String> open() {
        return List.of();
    }

    @Override
    public List<String> secret() {
        return List.of("GET /v1/tickets/{id}");
    }

    @Override
    public String tokenOf(Operation operation) {
        return operation.path().endsWith("override") ? Token.tom()
                : operation.path().contains("dead-letters") ? Token.of("admin") : Token.nora();
    }

    @Override
    public String readable() {
        return "/v1/me";
    }
}
