package io.amends.tickets.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Asked;
import io.amends.tickets.approval.domain.Objection;
import io.amends.tickets.approval.domain.Party;
import io.amends.tickets.approval.domain.Settlement;
import io.amends.tickets.approval.domain.Subject;
import io.amends.tickets.approval.domain.WhoCovers;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Ruling;
import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.model.Product.Refusal;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.domain.Decision;
import io.amends.tickets.ticket.domain.GivenAtOnce;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent;

/** Requests for more than a mandate allows, the last one of each ticket, as the use cases handle them. */
final class ProductApprovals {

    private static final String NOBODY = "";

    private final Policies policies;
    private final ProductMandates mandates;
    private @Nullable Approval[] stored = new Approval[Step.TICKETS];
    private @Nullable Approval[] writing = new Approval[Step.TICKETS];

    ProductApprovals(Policies policies, ProductMandates mandates) {
        this.policies = policies;
        this.mandates = mandates;
    }

    void begin() {
        writing = Arrays.copyOf(stored, Step.TICKETS);
    }

    void commit() {
        stored = writing;
    }

    /** What is given at once, if anything. */
    Optional<Decision> ask(int number, Ticket ticket, Who asker, Authority authority, Remedy remedy, Instant now) {
        if (ticket.snapshot().awaitsApproval()) {
            throw new Refusal("approval-pending");
        }
        var subject = subject(ticket, policies.rule(authority, remedy), remedy);
        var asked = covering(new WhoCovers(subject, subject.given(), List.of()), asker, now);
        if (asked.isEmpty()) {
            throw new Refusal("nobody-covers");
        }
        var request = new Approval(UUID.randomUUID(), subject, party(asker), "The line was down.",
                asked.stream().map(holder -> new Asked(holder, now)).toList(), now, now, null);
        var atOnce = atOnce(subject, authority, asker);
        ticket.askForMore(request, Product.colleague(asker), atOnce.orElse(null), Product.text(), now);
        writing[number] = request;
        return atOnce.map(GivenAtOnce::decision);
    }

    private Optional<GivenAtOnce> atOnce(Subject subject, Authority authority, Who asker) {
        if (subject.given().minor() == 0) {
            return Optional.empty();
        }
        var remedy = new Remedy(subject.remedy().type(), subject.given());
        return Optional.of(new GivenAtOnce(Product.decision(remedy, asker), (WithinMandate) policies.rule(authority, remedy)));
    }

    private static Subject subject(Ticket ticket, Ruling ruling, Remedy remedy) {
        if (!(remedy.amount() instanceof Money total) || ruling instanceof WithinMandate) {
            throw new Refusal("nothing-to-ask");
        }
        if (ruling.equals(new OutsideMandate(Reason.SELF_DEALING))) {
            throw new Refusal(Words.of(ruling));
        }
        var snapshot = ticket.snapshot();
        if (snapshot.customerNumber() == null) {
            throw new Refusal("customer-not-verified");
        }
        var rest = ruling instanceof NeedsApproval needs ? needs.excess() : total;
        return new Subject(snapshot.id(), snapshot.attempt(), new Remedy(remedy.type(), rest), total,
                snapshot.customerNumber());
    }

    private List<Holder> covering(WhoCovers question, Who except, Instant now) {
        var subject = question.subject();
        var allowing = mandates.thatAllow(new Remedy(subject.remedy().type(), subject.total()), except, now);
        return question.among(allowing, mandates.given(allowing, subject.customerNumber(), NOBODY, now));
    }

    void requireNoObjection(int number, Ticket ticket, Who approver) {
        var approval = last(number);
        if (!approval.asker().id().equals(approver.id()) && !approval.isAskedOf(approver.id(), approver.roles())) {
            throw new Refusal("no-such-approval");
        }
        policies.objection(approval, approver).ifPresent(objection -> {
            throw new Refusal(objection.name());
        });
        if (approval.changed(ticket.snapshot().attempt(), ticket.snapshot().customerNumber()).isPresent()) {
            throw new Refusal(Objection.VOID.name());
        }
    }

    Decision grant(int number, Ticket ticket, Who approver, Authority authority, Instant now) {
        var approval = last(number);
        var subject = approval.subject();
        var ruling = policies.rule(authority, subject.remedy());
        if (!(ruling instanceof WithinMandate within)) {
            throw new Refusal(Words.of(ruling));
        }
        if (within.mandate().within().perDecision().compareTo(subject.total()) < 0) {
            throw new Refusal(Words.of(policies.rule(authority, new Remedy(subject.remedy().type(), subject.total()))));
        }
        var decision = Product.decision(subject.remedy(), approver);
        ticket.moreGranted(approval.id(), decision, within, Product.colleague(approver), now);
        settle(number, Settlement.granted(party(approver), decision.remedyId(), now));
        return decision;
    }

    void refuse(int number, Ticket ticket, Who approver, Instant now) {
        ticket.moreRefused(last(number).id(), Product.colleague(approver), now);
        settle(number, Settlement.refused(party(approver), null, now));
    }

    void takeBack(int number, Ticket ticket, Who asker, Instant now) {
        var approval = last(number);
        if (!approval.asker().id().equals(asker.id())) {
            throw new Refusal("no-such-approval");
        }
        if (!approval.isWaiting()) {
            throw new Refusal(approval.objection(asker.id(), asker.roles()).orElseThrow().name());
        }
        ticket.withdrawRequest(Product.colleague(asker), now);
    }

    String patienceEnded(int number, Instant now) {
        if (stored[number] instanceof Approval approval && approval.isWaiting()) {
            var asked = approval.asked().stream().map(Asked::holder).toList();
            var subject = approval.subject();
            var question = new WhoCovers(subject, Money.zero(subject.total().currency()), asked);
            var asker = Who.valueOf(approval.asker().id().toUpperCase(Locale.ROOT));
            approval.askedToo(covering(question, asker, now), now).ifPresent(more -> stored[number] = more);
        }
        return World.DONE;
    }

    void expire(int number, Ticket ticket, Instant now) {
        if (writing[number] instanceof Approval approval && approval.isWaiting()) {
            ticket.moreExpired(approval.id(), now);
            settle(number, Settlement.expired(now));
        }
    }

    void voided(int number, TicketEvent.ApprovalVoided event) {
        last(number).settled(Settlement.voided(event.reason(), null, event.at())).ifPresent(it -> writing[number] = it);
    }

    String look(int number) {
        return stored[number] instanceof Approval approval
                ? approval.state() + (approval.settlement() == null || approval.settlement().reason() == null ? ""
                        : " " + approval.settlement().reason()) + " " + Words.of(approval.subject().amount()) + " of "
                        + Words.of(approval.subject().total()) + " from "
                        + approval.asked().stream().map(asked -> asked.holder().name()).sorted()
                                .collect(Collectors.joining("+"))
                : "none";
    }

    private void settle(int number, Settlement how) {
        writing[number] = last(number).settled(how).orElseThrow();
    }

    private Approval last(int number) {
        if (writing[number] instanceof Approval approval) {
            return approval;
        }
        throw new Refusal("no-such-approval");
    }

    private static Party party(Who who) {
        return new Party(who.id(), who.id());
    }
}
