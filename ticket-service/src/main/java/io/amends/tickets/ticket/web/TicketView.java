package io.amends.tickets.ticket.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.amends.foundation.web.Versioned;
import io.amends.tickets.audit.application.Read;
import io.amends.tickets.incident.application.Others;
import io.amends.tickets.playbook.web.PlaybookView;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.EntryState;
import io.amends.tickets.ticket.domain.Purpose;
import io.amends.tickets.ticket.domain.ReturnMessage;
import io.amends.tickets.ticket.domain.Stage;
import io.amends.tickets.ticket.domain.Verdict.Doubt;
import io.amends.tickets.ticket.domain.Verdict.Mark;
import io.amends.tickets.ticket.domain.Verdict.Opinion;
import io.amends.tickets.ticket.domain.Visibility;
import io.amends.tickets.ticket.web.CommitmentsResource.CommitmentView;

/**
 * A ticket with all that is needed to decide.
 *
 * @param others who else reported the like
 * @param history the contact's other tickets
 * @param playbooks what fits, best first
 * @param mayGive what the reader may give alone
 * @param foundFacts what the customer told, for the look-up
 * @param customer what the last look-up found
 * @param zone IANA name of the time zone in which a promise to the customer is meant: theirs where it is known, else the
 *        house's
 * @param approval what was asked for above the mandate on this attempt last; null when nothing was
 * @param glassBroken who looked with a reason although it was not theirs; for those whose ticket it is to know
 * @param commitments what was promised, the soonest due first
 * @param waiting by cause; null of what was opened before it was measured
 * @param allowedActions what the reader may do now; break-glass when something is withheld
 */
@Schema(examples = TicketExamples.VIEW)
record TicketView(@JsonUnwrapped TicketSummary summary, List<EntryView> thread, Others others, List<PastView> history,
        List<PlaybookView> playbooks, List<GiveView> mayGive, FactsView foundFacts, @Nullable CompanyCustomer customer,
        String zone,
        List<RemedyView> remedies, @Nullable ApprovalView approval, @Nullable ReturnMessage returnMessage,
        List<CommitmentView> commitments, List<VerdictView> verdicts, EffortView effort, @Nullable WaitingView waiting,
        @Nullable EndingView ended, List<GlassView> glassBroken, List<String> allowedActions) implements Versioned {

    @Override
    @JsonIgnore
    public int version() {
        return summary.version();
    }

    /** @param text null when it was deleted, or is not the reader's to know */
    record EntryView(UUID id, Kind kind, Visibility visibility, AuthorView author, @Nullable String text, Instant at,
            @Nullable Purpose purpose, EntryState state) {

        @Schema(name = "EntryKind")
        enum Kind {
            MESSAGE,
            REPLY
        }
    }

    record AuthorView(Kind kind, String name) {

        @Schema(name = "AuthorKind")
        enum Kind {
            CUSTOMER,
            STAFF,
            AUTOMATIC
        }
    }

    record PastView(UUID ticketId, Stage stage, Instant openedAt, @Nullable Instant endedAt) {
    }

    /** @param limit null where there is none */
    record GiveView(String remedy, @Nullable Money limit, String words) {
    }

    record FactsView(@Nullable String customerNumber, @Nullable String postcode) {
    }

    /**
     * @param because null when it is not the reader's to know
     * @param words how it stands, and what happens next by itself
     * @param next what is best done meanwhile; null when there is nothing to do
     * @param strandedAt since when somebody has to look why it has not taken effect; null as long as it is in time
     * @param effect the effect in words; null when it is not the reader's to know
     * @param undoes the remedy that it takes back
     * @param undo what would be taken back, in words; null when it cannot be
     */
    @Schema(name = "GivenRemedy")
    record RemedyView(UUID id, String type, @Nullable Money amount, RemedyState state, @Nullable String because,
            Colleague decidedBy, Instant decidedAt, @Nullable Instant executedAt, @Nullable Instant readBackAt,
            @Nullable String reference, int attempt, String words, @Nullable NextView next, @Nullable Instant strandedAt,
            @Nullable String effect, @Nullable UUID undoes, @Nullable String undo) {
    }

    /**
     * @param action of the allowed ones
     * @param reply words to the customer, in their language, ready to be sent; null where the action needs none
     */
    @Schema(name = "NextHelp")
    record NextView(String action, String words, @Nullable String reply) {
    }

    /**
     * @param doubt why it is neither a yes nor a no
     * @param words that led to it
     * @param marks where they stand in the text of the message
     */
    record VerdictView(Opinion verdict, @Nullable Doubt doubt, UUID messageId, List<String> words, List<Mark> marks, Instant at,
            int attempt) {
    }

    /**
     * @param permissions hops to somebody who may say yes
     * @param touches people who acted on it
     */
    record EffortView(int actions, int permissions, int touches) {
    }

    record GlassView(Colleague by, Instant at, Instant until, String reason) {

        static GlassView of(Read read) {
            var glass = requireNonNull(read.glass());
            return new GlassView(new Colleague(read.person(), read.personName()), read.at(), glass.until(), glass.reason());
        }
    }

    record EndingView(Stage as, Instant at, @Nullable UUID evidenceMessageId, @Nullable Colleague by,
            @Nullable String reason) {
    }
}
