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
    private final Ids ids;

    ComposeText(Entries entries, Letters letters, Ids ids) {
        this.entries = entries;
        this.letters = letters;
        this.ids = ids;
    }

    Uni<Text> signed(TicketSnapshot ticket, Wording wording, Colleague author) {
        var words = ticket.isSpoken() ? wording.text() : letters.signed(wording.text(), author.name());
        return compose(ticket, words, wording.visibility());
    }

    Uni<Optional<Text>> signedIfAny(TicketSnapshot ticket, @Nullable Wording wording, Colleague author) {
        return wording == null ? Uni.createFrom().item(Optional.empty()) : signed(ticket, wording, author).map(Optional::of);
    }

    Uni<Text> compose(TicketSnapshot ticket, String words, Visibility visibility) {
        requireFit(ticket, words, visibility);
        return entries.anchor(ticket.id(), visibility).map(anchor -> text(words, visibility, anchor));
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
