package io.amends.followups.oncall.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Page.Step;

@Entity
@Table(name = "page_step")
class PageStepRow {

    @Id
    UUID id;
    @Column(name = "page_id")
    UUID pageId;
    int round;
    int ordinal;
    @Column(name = "person_id")
    String personId;
    @Column(name = "person_name")
    String personName;
    @Column(name = "over_quiet_hours")
    boolean overQuietHours;
    @Column(name = "paged_at")
    Instant pagedAt;
    @Column(name = "answer_by")
    Instant answerBy;

    protected PageStepRow() {
        // for Hibernate
    }

    PageStepRow(Page page, Step step) {
        id = step.id();
        pageId = page.id();
        round = step.round();
        ordinal = step.ordinal();
        personId = step.colleague().id();
        personName = step.colleague().name();
        overQuietHours = step.overQuietHours();
        pagedAt = step.pagedAt();
        answerBy = step.answerBy();
    }

    Step step() {
        return new Step(id, round, ordinal, new Colleague(personId, personName), overQuietHours, pagedAt, answerBy);
    }
}
