package io.amends.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks all endpoints of a service as its document lists them: before anything is told it is clear who asks. */
public interface AsksWhoItIs {

    /** Other spellings of a path. None may lead to more than the plain one does. */
    List<UnaryOperator<String>> SPELLINGS = List.of(
            path -> "/" + path, path -> path.replaceFirst("/v1/", "/v1//"), path -> path + "/", path -> path + ";x=y",
            path -> path.replaceFirst("/v1/", "/v1;x/"), path -> path.replaceFirst("/v1/", "/v1%2F"),
            path -> path.replaceFirst("/v1/", "/V1/"), path -> path + ".", path -> path + "%20",
            path -> path.replaceFirst("/v1/", "/v1/./"), path -> path.replaceFirst("/v1/", "/v1/x/../"),
            path -> path.replaceFirst("/v1/", "/v1/%2e%2e/v1/"));

    /** A good token of somebody who has no role. */
    String tokenWithoutRole();

    /** Of a person who may call it. */
    String tokenOf(Operation operation);

    /** What is open to all, on purpose, as {@code METHOD path}. */
    List<String> open();

    /** What answers 404 to whoever may not know of it, role or none. */
    default List<String> secret() {
        return List.of();
    }

    @Test
    @DisplayName("control-5 I12 Only what is meant to be open is open")
    default void isOpenOnlyOnPurpose() {
        assertThat(operations().filter(Operation::isOpen)).extracting(Operation::toString)
                .containsExactlyInAnyOrderElementsOf(open());
    }

    @Test
    @DisplayName("input-C1 A13 Without a token every endpoint answers 401")
    default void wantsATokenEverywhere() {
        assertThat(guarded()).isNotEmpty().allSatisfy(operation -> assertThat(Knock.at(operation).status())
                .as(operation.toString()).isEqualTo(401));
    }

    @Test
    @DisplayName("I12 control-5 A token without a role is refused by every endpoint")
    default void wantsARoleEverywhere() {
        assertThat(guarded()).isNotEmpty().allSatisfy(operation -> assertThat(
                Knock.at(operation).with(tokenWithoutRole()).status())
                .as(operation.toString()).isEqualTo(secret().contains(operation.toString()) ? 404 : 403));
    }

    @Test
    @DisplayName("control-5 input-A24 No other spelling of a path leads to more")
    default void isNotFooledByTheSpellingOfAPath() {
        assertThat(guarded()).allSatisfy(operation -> SPELLINGS.forEach(
                spelling -> assertThat(Knock.at(operation).spelled(spelling).status()).isIn(400, 401, 404, 405)));
        // Whatever the spelling, it is the same check that then asks for a role: one operation shows it.
        var one = guarded().findFirst().orElseThrow();
        assertThat(SPELLINGS).allSatisfy(spelling -> assertThat(
                Knock.at(one).spelled(spelling).with(tokenWithoutRole()).status()).isIn(400, 403, 404, 405));
    }

    @Test
    @DisplayName("input-B14 What an endpoint does not offer is refused to whoever may do all else, whatever another header says")
    default void offersNothingElse() {
        guarded().forEach(operation -> Stream.of("PUT", "PATCH", "DELETE", "TRACE")
                .filter(method -> ApiDocument.ofThisService().operation(method, operation.somePath()).isEmpty())
                .forEach(method -> assertThat(Knock.at(operation).by(method).with(tokenOf(operation))
                        .with("X-HTTP-Method-Override", operation.method()).status())
                        .as(method + " " + operation.path()).isIn(404, 405)));
    }

    @Test
    @DisplayName("input-B14 Such a refusal is a problem document too")
    default void refusesAnotherMethodInWords() {
        var operation = guarded().findFirst().orElseThrow();
        var refused = given().auth().oauth2(tokenOf(operation)).patch(operation.somePath());
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.asString()).contains("\"method-not-allowed\"");
    }

    private static Stream<Operation> operations() {
        return ApiDocument.ofThisService().operations().stream();
    }

    private static Stream<Operation> guarded() {
        return operations().filter(operation -> !operation.isOpen());
    }
}
