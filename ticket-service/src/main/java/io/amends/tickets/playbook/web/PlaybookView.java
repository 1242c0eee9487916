package io.amends.tickets.playbook.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.playbook.domain.Playbook;
import io.amends.tickets.remedy.domain.Money;

/** A playbook as the CM reads it. */
public record PlaybookView(String id, String title, String symptom, List<String> checks, RemedyView remedy, String because,
        String reply) {

    public static PlaybookView of(Playbook playbook) {
        var remedy = playbook.remedy();
        return new PlaybookView(playbook.id(), playbook.title(), playbook.symptom(), playbook.checks(),
                new RemedyView(remedy.type().code(), remedy.amount()), playbook.because(), playbook.reply());
    }

    /** Proposes that reply instead, with the customer's first name in it. */
    public PlaybookView withReply(String other, String customerName) {
        return new PlaybookView(id, title, symptom, checks, remedy, because,
                other.replace("{name}", customerName.strip().split("\\s+")[0]));
    }

    @Schema(name = "PlaybookRemedy")
    public record RemedyView(String type, @Nullable Money amount) {
    }
}
