package io.amends.tickets.playbook.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.amends.foundation.problem.Languages;
import io.amends.tickets.playbook.domain.Playbook;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("B18 The playbook is there when she opens the ticket")
class FittingPlaybooksTest {

    @Inject
    FittingPlaybooks fitting;

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            @VlinderHelpt de hele avond al geen internet in 3511, modem knippert rood        | internet-down
            @VlinderHelpt my wifi keeps dropping since eight, is there an outage in Utrecht? | internet-down
            WEER twee keer afgeschreven deze maand, €45 per keer! @VlinderHelpt              | charged-twice
            You charged me twice this month, I want my money back                            | charged-twice
            Waar blijft mijn pakket? Zou gisteren bezorgd worden.                            | parcel-late
            Still waiting for my modem, track and trace says delivered. It is not.           | parcel-late
            Mijn account is geblokkeerd en ik kan niet inloggen, wachtwoord klopt gewoon     | account-locked
            Locked out of my account AGAIN, no verification code comes                       | account-locked
            Het tv-kastje is kapot, er branden geen lampjes meer                             | device-broken
            The set-top box you sent is dead on arrival. Replacement please.                 | device-broken
            """)
    void findsTheBestOne(String text, String playbook) {
        for (var locale : Languages.ALL) {
            assertThat(fitting.forText(text, locale)).extracting(Playbook::id).first().isEqualTo(playbook);
        }
    }

    @Test
    void findsNoneWhereNothingPointsToOne() {
        assertThat(fitting.forText("Wat een mooie dag, @VlinderHelpt!", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void showsAtMostThree() {
        var everything = "internet storing, dubbel afgeschreven, pakket te laat, account geblokkeerd, kastje kapot";
        assertThat(fitting.forText(everything, Locale.ENGLISH)).hasSize(3);
    }
}
