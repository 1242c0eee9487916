package io.amends.tickets.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(delimiter = '|', value = {
            "@VlinderHelpt no internet since 21:40                    | COMPLAINT",
            "Why is my internet down again?                           | COMPLAINT",
            "Waarom is het nog steeds kapot?                          | COMPLAINT",
            "When will you finally refund me?                         | COMPLAINT",
            "Can't log in?                                            | COMPLAINT",
            "My modem blinks                                          | COMPLAINT",
            "Do you deliver in Texel?                                 | QUESTION",
            "Wat kost glasvezel?                                      | QUESTION",
            "Until when are you open?                                 | QUESTION",
            "''                                                       | COMPLAINT" })
    @DisplayName("B17 A question asks and reports no trouble; in doubt it is a complaint")
    void tellsQuestionsFromComplaints(String text, Kind expected) {
        assertThat(Classification.of(text, null).kind()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} / {1} is {2}")
    @CsvSource(delimiter = '|', value = {
            "No internet            | Mother of two, Utrecht          | CUSTOMER",
            "No internet            |                                 | CUSTOMER",
            "Why is the net down?   | Journalist at De Krant          | PRESS",
            "Ik ben redacteur van het consumentenprogramma |          | PRESS",
            "Question for my thesis | PhD student networks            | OTHER",
            "Vacature bij jullie?   |                                 | OTHER",
            "Ik heb haast, impressed? | Espresso lover                | CUSTOMER" })
    @DisplayName("A13 The press and others are told from customers; in doubt it is a customer")
    void tellsWhoIsAsking(String text, String profile, Asker expected) {
        assertThat(Classification.of(text, profile).asker()).isEqualTo(expected);
    }
}
