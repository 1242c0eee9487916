package io.amends.tickets.playbook.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.foundation.problem.Languages;
import io.amends.tickets.playbook.domain.Playbook;
import io.amends.tickets.playbook.persistence.FilePlaybooks.BrokenPlaybook;

@DisplayName("B18 Playbooks are files")
class FilePlaybooksTest {

    private static final List<String> SHIPPED = List.of("internet-down", "charged-twice", "parcel-late", "account-locked",
            "device-broken");

    private final FilePlaybooks playbooks = new FilePlaybooks(() -> SHIPPED);

    @Test
    void shipsFiveInEachLanguageInTheirOrder() {
        for (var locale : Languages.ALL) {
            assertThat(playbooks.in(locale)).extracting(Playbook::id).isEqualTo(SHIPPED);
        }
    }

    @Test
    void readsThemInTheLanguageOfTheReader() {
        assertThat(playbooks.in(Languages.DUTCH).getFirst().title()).isEqualTo("Internet ligt eruit");
        assertThat(playbooks.in(Locale.ENGLISH).getFirst().title()).isEqualTo("Internet is down");
        assertThat(playbooks.in(Locale.FRENCH)).isEqualTo(playbooks.in(Locale.ENGLISH));
    }

    @Test
    void takesAFileInWhichNothingIsMissing() {
        assertThat(new FilePlaybooks(() -> List.of("complete")).in(Locale.ENGLISH)).hasSize(1);
    }

    // Each differs from the complete one in one thing.
    @ParameterizedTest
    @ValueSource(strings = { "not-there", "broken/long-reply", "broken/no-checks", "broken/no-hints", "broken/two-remedies",
            "broken/unknown-field" })
    void refusesABrokenFile(String id) {
        assertThatThrownBy(() -> new FilePlaybooks(() -> List.of(id))).isInstanceOf(BrokenPlaybook.class)
                .hasMessageContaining(id);
    }
}
