package io.amends.tickets.insight.web;

import static io.amends.contract.ReplyPart.at;
import static io.amends.tickets.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.House;
import io.amends.tickets.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
class EmpowermentResourceTest {

    private static final String EMPOWERMENT = "/v1/insight/empowerment";

    @Inject
    House house;
    @Inject
    Pool pool;

    @Test
    @DisplayName("B19 B21 B25 B32 Every figure is what its events say, of the house, of each team and of the week")
    void equalsItsRecomputationFromTheEvents() {
        // given
        var night = new Night(house, pool);
        var nora = night.person("nora", "night");
        var milan = night.person("milan", "night");
        var femke = night.person("femke", "night");
        var solo = night.person("solo", "small");
        var duo = night.person("duo", "small");
        var trio = night.person("trio", "tiny");
        night.looksUp(nora).replies(Instant.now()).refunds(2500).satisfies();
        night.looksUp(nora).mayNotRefund(8000).mayNotRefund(7000).refunds(5000).satisfies();
        night.looksUp(milan).replies(Instant.now().plusSeconds(40)).refunds(1250);
        night.looksUp(femke).explains();
        night.looksUp(femke).mayNotRefund(9900);
        night.looksUp(nora).asksForCrowns(8000).answered("grant", "AWAITING_VERDICT");
        night.looksUp(milan).asksForCrowns(9000).answered("refuse", "DECIDING");
        night.looksUp(femke).asksForCrowns(7000);
        night.looksUp(solo).replies(Instant.now().plusSeconds(90)).refunds(4999);
        night.looksUp(duo).refunds(100);
        night.looksUp(trio).explains();
        night.looksUp(trio);
        var told = night.told();

        // when
        var shown = Recomputed.tree(as(Token.tom()).get(EMPOWERMENT + "?" + night.period()).then().statusCode(200)
                .body(at("house.tickets", equalTo(11)))
                .body(at("house.withheld", equalTo(5)))
                .body(at("house.permission.answered", equalTo(2)))
                .body(at("house.decidableShare", equalTo(0.4444)))
                .body(at("weeks", hasSize(1)))
                .extract().asString());

        // then
        assertThat(shown.path("house")).isEqualTo(Recomputed.figures(told));
        assertThat(shown.path("weeks").path(0).path("figures")).isEqualTo(Recomputed.figures(told));
        assertThat(shown.path("teams")).extracting(team -> team.path("team").asText())
                .containsExactly(night.team("night"), "other");
        assertThat(shown.path("teams").path(0).path("figures"))
                .isEqualTo(Recomputed.figures(of(told, "nora", "milan", "femke")));
        assertThat(shown.path("teams").path(1).path("figures")).isEqualTo(Recomputed.figures(of(told, "solo", "duo", "trio")));
    }

    @Test
    @DisplayName("B15 B19 What was looked at afterwards counts, and so does what was found to be too much")
    void countsWhatWasLookedAt() {
        // given
        var night = new Night(house, pool);
        var nora = night.person("nora", "night");
        night.looksUp(nora).refunds(5000).judged("TOO_MUCH");
        night.looksUp(nora).refunds(2500).judged("FINE");
        night.looksUp(nora).refunds(1250);

        // when, then
        as(Token.tom()).get(EMPOWERMENT + "?" + night.period()).then().statusCode(200)
                .body(at("house.tickets", equalTo(3)))
                .body(at("house.overruled.sampled", equalTo(2)))
                .body(at("house.overruled.tooMuch", equalTo(1)));
    }

    @Test
    @DisplayName("B19 B29 What was taken back has cost nothing")
    void countsNotWhatWasTakenBack() {
        // given
        var night = new Night(house, pool);
        var nora = night.person("nora", "night");
        night.looksUp(nora).refunds(5000).takenBack();
        night.looksUp(nora).refunds(2500);

        // when, then
        as(Token.tom()).get(EMPOWERMENT + "?" + night.period()).then().statusCode(200)
                .body(at("house.costs.total.minor", equalTo(List.of(2500))));
    }

    @Test
    @DisplayName("B25 The figures of one or two people are those of the house and of nobody else")
    void showsNoTeamOfTwo() {
        // given
        var night = new Night(house, pool);
        night.looksUp(night.person("solo", "small")).explains();
        night.looksUp(night.person("duo", "small")).explains();

        // when, then
        as(Token.tom()).get(EMPOWERMENT + "?" + night.period()).then().statusCode(200)
                .body(at("house.tickets", equalTo(2))).body(at("teams", empty()));
    }

    @ParameterizedTest
    @CsvSource({ "en,Nothing yet: no remedy was sought in this period.",
            "nl,Nog niets: in deze periode is geen remedie gezocht." })
    @DisplayName("B19 An empty period says so, and shows no nought where nothing can be measured")
    void saysThatThereIsNothingYet(String language, String words) {
        as(Token.of("auditor")).header("Accept-Language", language)
                .get(EMPOWERMENT + "?from=2020-01-01T00:00:00Z&to=2020-01-31T00:00:00Z").then().statusCode(200)
                .body(at("note", equalTo(words)))
                .body(at("house.tickets", equalTo(0)))
                .body(at("house.decidableShare", nullValue()))
                .body(at("house.permission.seconds", nullValue()))
                .body(at("house.effort", nullValue()))
                .body(at("house.costs", empty()))
                .body(at("house.times.reply", nullValue()))
                .body(at("weeks", hasSize(5)));
    }

    @Test
    void showsTheLastThirtyDaysUnlessAskedOtherwise() {
        // when
        var shown = as(Token.tom()).get(EMPOWERMENT).then().statusCode(200).extract();

        // then
        assertThat(Instant.parse(shown.as(String.class, at("from"))).plus(30, ChronoUnit.DAYS))
                .isEqualTo(Instant.parse(shown.as(String.class, at("to"))));
    }

    @ParameterizedTest
    @CsvSource({ "400,invalid-time,from=yesterday", "400,invalid-time,to=2026-02-30T00:00:00Z",
            "422,invalid-period,from=2026-11-27T00:00:00Z&to=2026-11-27T00:00:00Z",
            "422,invalid-period,from=2020-01-01T00:00:00Z&to=2026-11-27T00:00:00Z",
            "422,invalid-period,to=1000-01-01T00:00:00Z", "400,invalid-time,to=-1000000000-01-01T00:00:00Z" })
    @DisplayName("input-B1 What is no period is refused in words")
    void refusesWhatIsNoPeriod(int status, String code, String query) {
        as(Token.tom()).get(EMPOWERMENT + "?" + query).then().statusCode(status).body(at("code", equalTo(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "agent", "community-manager", "admin", "partner" })
    @DisplayName("B25 Figures are for those who look afterwards")
    void refusesWhoDoesNotLookBack(String role) {
        as(Token.of(role)).get(EMPOWERMENT).then().statusCode(403);
    }

    private static List<Told> of(List<Told> told, String... people) {
        return told.stream().filter(ticket -> List.of(people).stream().anyMatch(ticket.firstSoughtBy()::startsWith)).toList();
    }
}
