package io.amends.journeys.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.journeys.launcher.Stack;

@ExtendWith(WholeHouse.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = ConsoleJourneyTest.INBOX, mode = ResourceAccessMode.READ)
class TwoAtOnceJourneyTest {

    private final Stack stack;

    TwoAtOnceJourneyTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    @DisplayName("B11 Two answer at once: one has the ticket, the other is told who")
    void tellsTheSecondWhoHasIt() throws Exception {
        // given
        stack.standIns().network().person("bram_bakker").posts("@VlinderHelpt my parcel is late again, where is it?!");
        var nora = Api.loggedIn(stack.settings(), "nora");
        var milan = Api.loggedIn(stack.settings(), "milan");
        var ticket = new CommunityManager(nora, new StoryClock(60)).hearsOf("bram_bakker");
        // when
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(replies(nora, ticket));
            var second = both.submit(replies(milan, ticket));
            var answers = List.of(first.get(), second.get());
            // then
            assertThat(answers).filteredOn(answer -> answer.has("stage")).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.path("code").asText().equals("taken"))
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.get("sponsor").get("name").asText()).isNotBlank());
        }
    }

    private static Callable<JsonNode> replies(Api api, String ticket) {
        return () -> api.tryPost("/v1/tickets/" + ticket + "/replies",
                Map.of("text", "Looking into it now!", "visibility", "PUBLIC"));
    }
}
