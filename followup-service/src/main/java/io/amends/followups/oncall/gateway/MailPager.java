package io.amends.followups.oncall.gateway;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.application.Carrier;
import io.amends.followups.oncall.application.Messages.Message;
import io.amends.followups.oncall.domain.Channel;
import io.amends.followups.oncall.domain.Outlets;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;

/** Pages by mail. The same message on every attempt has the same Message-ID, so a mailbox can tell a repeat. */
@ApplicationScoped
class MailPager implements Carrier {

    private final ReactiveMailer mailer;
    private final Outlets outlets;

    MailPager(ReactiveMailer mailer, Outlets outlets) {
        this.mailer = mailer;
        this.outlets = outlets;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isThere() {
        return outlets.mailFrom() != null;
    }

    @Override
    public Uni<Receipt> carry(Message message) {
        return Uni.createFrom().deferred(() -> mailer.send(mail(message)))
                .replaceWith(Receipt.TAKEN)
                .onFailure().recoverWithItem(Receipt.NOT_TAKEN);
    }

    private Mail mail(Message message) {
        return Mail.withText(message.address(), message.subject(), message.body())
                .setFrom(outlets.mailFrom())
                .addHeader("Message-ID", "<" + message.id() + "@amends>")
                // Nobody's out-of-office reply is to answer it (RFC 3834).
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
