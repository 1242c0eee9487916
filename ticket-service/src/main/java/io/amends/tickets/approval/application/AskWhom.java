package io.amends.tickets.approval.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Asked;
import io.amends.tickets.approval.domain.Subject;
import io.amends.tickets.approval.domain.WhoCovers;
import io.amends.tickets.duty.application.OnDuty;
import io.amends.tickets.mandate.application.Budgets;
import io.amends.tickets.mandate.application.Mandates;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.remedy.domain.Money;
import io.smallrye.mutiny.Uni;

/** Finds who may say yes to a request, and when they are there. In the session of the caller. */
@ApplicationScoped
public class AskWhom {

    private static final String NOBODY = "";

    private final Mandates mandates;
    private final Budgets budgets;
    private final OnDuty onDuty;
    private final WhenThere whenThere;

    AskWhom(Mandates mandates, Budgets budgets, OnDuty onDuty, WhenThere whenThere) {
        this.mandates = mandates;
        this.budgets = budgets;
        this.onDuty = onDuty;
        this.whenThere = whenThere;
    }

    /** The holders of the lowest mandate that covers all of it, before anything of it is given. */
    public Uni<List<Holder>> first(Subject subject, Person asker) {
        return holders(new WhoCovers(subject, subject.given(), List.of()), asker);
    }

    /** Those of the next higher one. */
    public Uni<List<Holder>> next(Approval approval) {
        var subject = approval.subject();
        var asked = approval.asked().stream().map(Asked::holder).toList();
        return holders(new WhoCovers(subject, Money.zero(subject.total().currency()), asked),
                new Person(approval.asker().id(), approval.asker().name(), Set.of()));
    }

    private Uni<List<Holder>> holders(WhoCovers question, Person except) {
        var subject = question.subject();
        return mandates.thatAllow(subject.remedy().of(subject.total()), except)
                .chain(allowing -> budgets.given(allowing, subject.customerNumber(), NOBODY)
                        .map(given -> question.among(allowing, given)));
    }

    /** When one of them is there, at the latest. Of people it is known who is on duty now. */
    public Uni<Instant> answerable(List<Holder> asked, Instant now) {
        return onDuty.now()
                .map(person -> whenThere.after(now, person != null && asked.contains(Holder.person(person))));
    }
}
