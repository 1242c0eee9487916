package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.tickets.reply.application.Letters;
import io.amends.tickets.reply.domain.TextLimit;
import io.amends.tickets.ticket.application.Entries.Anchor;
import io.amends.tickets.ticket.application.ReplyToCustomer.Wording;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Text;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.amends.tickets.ticket.domain.Visibility;
import io.smallrye.mutiny.Uni;

/** Turns words into a text that hangs on the right message of the thread and is not longer than the network takes. */
@ApplicationScoped
class ComposeText {

    private final Entries entries;
    private final Letters letters;
    private final VerdictLinks links;
    private final Ids ids;

    ComposeText(Entries entries, Letters letters, VerdictLinks links, Ids ids) {
        this.entries = entries;
        this.letters = letters;
        this.links = links;
        this.ids = ids;
    }

    Uni<Text> signed(TicketSnapshot ticket, Wording wording, Colleague author) {
        return compose(ticket, signature(ticket, wording.text(), author), wording.visibility());
    }

    /** Her words with her name under them, where they are written (B13). */
    String signature(TicketSnapshot ticket, String words, Colleague author) {
        return ticket.isSpoken() ? words : letters.signed(words, author.name());
    }

    Uni<Optional<Text>> signedIfAny(TicketSnapshot ticket, @Nullable Wording wording, Colleague author) {
        return wording == null ? Uni.createFrom().item(Optional.empty()) : signed(ticket, wording, author).map(Optional::of);
    }

    Uni<Text> compose(TicketSnapshot ticket, String words, Visibility visibility) {
        requireFit(ticket, words, visibility);
        return entries.anchor(ticket.id(), visibility).map(anchor -> text(words, visibility, anchor));
    }

    /** Asks whether it is solved; who reads it in private may answer with a tap. In public anybody could (A20). */
    Uni<Text> question(TicketSnapshot ticket, String words) {
        return compose(ticket, words + link(ticket, words), ticket.visibility());
    }

    private String link(TicketSnapshot ticket, String words) {
        return ticket.visibility() != Visibility.PRIVATE || ticket.isSpoken() ? ""
                : links.write(ticket.id(), ticket.attempt())
                        .map(link -> "\n" + letters.link(link, ticket.language()))
                        .filter(link -> TextLimit.X_DIRECT_MESSAGE.allows(words + link))
                        .orElse("");
    }

    private Text text(String words, Visibility visibility, Anchor anchor) {
        return new Text(ids.fresh(), words, visibility, anchor.matches() ? anchor.messageId() : null, anchor.conversationId());
    }

    private static void requireFit(TicketSnapshot ticket, String words, Visibility visibility) {
        var limit = switch (visibility) {
            case PUBLIC -> TextLimit.X_POST;
            case PRIVATE -> TextLimit.X_DIRECT_MESSAGE;
            case INTERNAL -> throw new Refused(422, "internal-goes-nowhere");
        };
        if (!ticket.isSpoken() && !limit.allows(words)) {
            throw new Refused(new Refusal(422, "text-too-long", List.of(limit.most()), Map.of("limit", limit.most())));
        }
    }
}
