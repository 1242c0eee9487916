package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.journeys.launcher.Stack;
import io.amends.journeys.standin.x.Item;
import io.amends.journeys.standin.x.Persona;

/** Two customers at once, beside the other nights: each waits for a time of its own. */
@ExtendWith(WholeHouse.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = ConsoleJourneyTest.INBOX, mode = ResourceAccessMode.READ)
class VerdictJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Map<String, ?> EXPLANATION = Map.of("remedy", Map.of("type", "words"),
            "because", "The outage in this street ended at ten.",
            "reply",
            Map.of("text", "The outage in your street is over, and the modem needs one restart.", "visibility", "PUBLIC"));

    private final Stack stack;

    VerdictJourneyTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @DisplayName("A20 A customer who never answers is reminded and then lapses; nobody calls that satisfied")
    void lapsesWhenTheCustomerStaysSilent() throws Exception {
        // given
        var owen = stack.standIns().network().person("owen_price");
        var nora = communityManager(stack);
        var ticket = isExplained(owen, nora);
        // when
        var end = nora.sees(ticket, "the ticket lapsing", PATIENCE, view -> !view.get("ended").isNull());
        // then
        assertThat(end.get("stage").asText()).isEqualTo("LAPSED");
        assertThat(end.get("ended").get("evidenceMessageId").isNull()).isTrue();
        assertThat(end.get("thread").findValuesAsText("purpose")).filteredOn("REMINDER"::equals).hasSize(2);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @DisplayName("A20b Yes, but it is still broken, is a no: it is asked again and never released")
    void asksAgainAfterYesBut() throws Exception {
        // given
        var sanne = stack.standIns().network().person("sanne_vos");
        var nora = communityManager(stack);
        var ticket = isExplained(sanne, nora);
        // when
        sanne.replies(lastOfTheBrand(sanne), "@VlinderHelpt thanks, but it is still broken");
        // then
        var doubtful = nora.sees(ticket, "the verdict", PATIENCE, view -> !view.get("verdicts").isEmpty());
        assertThat(doubtful.get("stage").asText()).isEqualTo("AWAITING_VERDICT");
        assertThat(doubtful.get("verdicts").get(0).get("verdict").asText()).isEqualTo("CONTRADICTORY");
        assertThat(doubtful.get("allowedActions").toString()).contains("ask-again", "say-not-solved");

        var again = nora.does(ticket, "not-solved", Map.of());
        assertThat(again.get("stage").asText()).isEqualTo("ANALYSING");
        assertThat(again.get("attempt").asInt()).isEqualTo(2);
    }

    private static CommunityManager communityManager(Stack stack) throws Exception {
        return new CommunityManager(Api.loggedIn(stack.settings(), "nora"), new StoryClock(60));
    }

    /** Complains, hears an explanation, and is asked whether that solved it. */
    private String isExplained(Persona customer, CommunityManager nora) throws Exception {
        customer.posts("@VlinderHelpt still no internet, this is not funny any more");
        var ticket = nora.hearsOf(customer.profile().handle());
        nora.does(ticket, "remedies", EXPLANATION);
        nora.does(ticket, "return-message", Map.of());
        nora.sees(ticket, "the question on the network", PATIENCE, VerdictJourneyTest::isAsked);
        return ticket;
    }

    private static boolean isAsked(JsonNode view) {
        for (var entry : view.get("thread")) {
            if (entry.get("purpose").asText().equals("RETURN_MESSAGE") && entry.get("state").asText().equals("SENT")) {
                return true;
            }
        }
        return false;
    }

    private static String lastOfTheBrand(Persona customer) {
        return customer.sees().stream()
                .filter(item -> item.author().handle().equals("VlinderHelpt"))
                .reduce((first, last) -> last)
                .map(Item::id)
                .orElseThrow();
    }
}
