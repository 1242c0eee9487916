package io.amends.followups.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.followups.followup.domain.FollowUpPlans.Rule;

class FollowUpPlansTest {

    private static final FollowUpPlans PLANS = new FollowUpPlans(after(30), List.of(
            new Rule(null, "whatsapp", after(20)),
            new Rule("resend", null, after(2880)),
            new Rule("resend", "whatsapp", after(1200))));

    @ParameterizedTest(name = "{0} by {1} after {2} minutes")
    @CsvSource({ "refund, x, 30", "refund, whatsapp, 20", "resend, x, 2880", "resend, whatsapp, 1200" })
    @DisplayName("A19 When we come back goes by what they got and where they wrote; the plan that says most counts")
    void goesByRemedyAndNetwork(String remedy, String network, int minutes) {
        assertThat(PLANS.fitting(new Circumstances(network, remedy, null, Map.of())).after())
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    private static FollowUpPolicy after(int minutes) {
        return new FollowUpPolicy(Duration.ofMinutes(minutes), List.of(), Duration.ofDays(7));
    }
}
