package io.amends.followups.oncall.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.Messages.Message;
import io.amends.followups.oncall.domain.Alarm;
import io.amends.followups.oncall.domain.Channel;
import io.amends.followups.oncall.domain.Digest;
import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Page.Step;
import io.amends.followups.oncall.domain.Reach;
import io.amends.foundation.identity.Ids;
import io.smallrye.mutiny.Uni;

/** Writes down what goes out: to whoever is paged by the channels that they want, to the managers, and to the house. */
@ApplicationScoped
class AlertPeople {

    private final People people;
    private final Messages messages;
    private final OncallNotices notices;
    private final OncallWords words;
    private final Carriers carriers;
    private final Ids ids;
    private final SendMessages sending;

    AlertPeople(People people, Messages messages, OncallNotices notices, OncallWords words, Carriers carriers, Ids ids,
            SendMessages sending) {
        this.people = people;
        this.messages = messages;
        this.notices = notices;
        this.words = words;
        this.carriers = carriers;
        this.ids = ids;
        this.sending = sending;
    }

    Uni<Void> alert(Page page, Step step) {
        return people.reach(step.colleague())
                .map(reach -> Stream.of(pager(page, step, reach), mail(page, step, reach)).filter(Objects::nonNull).toList())
                .chain(messages::add)
                .chain(() -> notices.paged(page, step))
                .invoke(sending::poke);
    }

    Uni<Void> tell(Digest digest, Reach reach) {
        return reach.mail() == null || !wants(reach, Channel.MAIL) ? Uni.createFrom().voidItem()
                : messages.add(List.of(mail(digest, reach.mail(), reach.language()))).invoke(sending::poke);
    }

    Uni<Void> alarm(Alarm alarm, List<String> managers) {
        var mails = carriers.of(Channel.MAIL).isThere() ? managers : List.<String> of();
        return messages.add(mails.stream().map(address -> mail(alarm, address)).toList())
                .chain(() -> notices.alarmed(alarm))
                .invoke(sending::poke);
    }

    private @Nullable Message pager(Page page, Step step, Reach reach) {
        return wants(reach, Channel.WEBHOOK)
                ? new Message(ids.fresh(), step.id(), Channel.WEBHOOK, null, null, words.webhook(page, step), 0)
                : null;
    }

    private @Nullable Message mail(Page page, Step step, Reach reach) {
        return reach.mail() != null && wants(reach, Channel.MAIL)
                ? new Message(ids.fresh(), step.id(), Channel.MAIL, reach.mail(), words.subject(page, reach.language()),
                        words.mail(page, step, reach.language()), 0)
                : null;
    }

    private boolean wants(Reach reach, Channel channel) {
        return reach.channels().contains(channel) && carriers.of(channel).isThere();
    }

    private Message mail(Digest digest, String address, Locale language) {
        return new Message(ids.fresh(), null, Channel.MAIL, address, words.subject(digest, language),
                words.mail(digest, language), 0);
    }

    private Message mail(Alarm alarm, String address) {
        return new Message(ids.fresh(), null, Channel.MAIL, address, words.subject(alarm, Locale.ENGLISH),
                words.mail(alarm, Locale.ENGLISH), 0);
    }
}
