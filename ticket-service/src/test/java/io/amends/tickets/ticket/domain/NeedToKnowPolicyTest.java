package io.amends.tickets.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.amends.tickets.ticket.domain.NeedToKnowPolicy.Circumstances;

@DisplayName("A13 Need to know")
class NeedToKnowPolicyTest {

    @ParameterizedTest(name = "{0} reads a ticket of {1}, on duty is {2}, {3}: {4}")
    @CsvSource(nullValues = "nobody", value = {
            "answers, reader, nobody, nothing else,  SPONSOR",
            "answers, reader, other,  nothing else,  SPONSOR",
            "manages, reader, other,  nothing else,  SPONSOR",
            "answers, nobody, reader, nothing else,  ON_DUTY",
            "answers, other,  reader, nothing else,  ON_DUTY",
            "manages, other,  reader, nothing else,  ON_DUTY",
            "answers, nobody, nobody, nothing else,  STANDS_IN",
            "manages, nobody, nobody, nothing else,  MANAGER",
            "answers, nobody, other,  nothing else,  COLLEAGUE",
            "answers, other,  nobody, nothing else,  COLLEAGUE",
            "answers, other,  other,  nothing else,  COLLEAGUE",
            "answers, other,  other,  same contact,  WORKS_FOR_CONTACT",
            "answers, nobody, other,  same contact,  WORKS_FOR_CONTACT",
            "answers, other,  other,  asked,         APPROVER",
            "manages, other,  other,  asked,         APPROVER",
            "manages, other,  reader, asked,         APPROVER",
            "answers, reader, other,  asked,         SPONSOR",
            "answers, other,  other,  solver,        SOLVER",
            "answers, other,  reader, solver,        SOLVER",
            "answers, reader, other,  solver,        SPONSOR",
            "answers, other,  other,  paged,         PAGED",
            "answers, other,  reader, paged,         ON_DUTY",
            "neither, other,  other,  paged,         OUTSIDER",
            "neither, other,  other,  solver,        OUTSIDER",
            "neither, other,  other,  asked,         OUTSIDER",
            "answers, other,  other,  broken glass,  BREAK_GLASS",
            "manages, other,  other,  broken glass,  BREAK_GLASS",
            "manages, other,  other,  nothing else,  MANAGER",
            "neither, other,  other,  nothing else,  OUTSIDER",
            "neither, reader, reader, same contact,  OUTSIDER",
            "neither, other,  nobody, broken glass,  OUTSIDER" })
    void knowsHowSomebodyStands(String role, String sponsor, String onDuty, String more, Relation expected) {
        // given
        var reader = new Reader("reader", Set.of(), role.equals("answers"), role.equals("manages"));
        var owner = sponsor == null ? null : new Sponsor(sponsor, "Nora Smit", Instant.EPOCH);

        // when
        var relation = NeedToKnowPolicy.relation(reader, owner,
                more.equals("solver") ? Set.of("reader") : Set.of(), new Circumstances(onDuty, more.equals("asked"),
                        more.equals("paged"), more.equals("same contact"), more.equals("broken glass")));

        // then
        assertThat(relation).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryRelationItsExtent(Relation relation) {
        var extent = switch (relation) {
            case SPONSOR, SOLVER, APPROVER, ON_DUTY, PAGED, STANDS_IN, WORKS_FOR_CONTACT, BREAK_GLASS -> Extent.EVERYTHING;
            case COLLEAGUE -> Extent.PUBLIC_ONLY;
            case MANAGER -> Extent.METADATA_ONLY;
            case OUTSIDER -> Extent.NOTHING;
        };
        assertThat(relation.extent()).isEqualTo(extent);
    }

    @Test
    void coversPrivateWordsWithEverythingOnly() {
        for (var what : Set.of(Visibility.PRIVATE, Visibility.INTERNAL)) {
            assertThat(Extent.values()).filteredOn(extent -> extent.covers(what)).containsExactly(Extent.EVERYTHING);
        }
        assertThat(Extent.values()).filteredOn(extent -> extent.covers(Visibility.PUBLIC))
                .containsExactly(Extent.EVERYTHING, Extent.PUBLIC_ONLY);
    }
}
