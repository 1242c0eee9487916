package io.amends.tickets.approval.application;

import java.util.LinkedHashMap;
import java.util.Map;

import io.amends.tickets.approval.domain.Approval;

/** A request as the decision log keeps it: who asked, for how much in all, and since when. */
public final class ApprovalFigures {

    private ApprovalFigures() {
    }

    public static Map<String, Object> of(Approval approval) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("approval", approval.id());
        figures.put("askedBy", approval.asker().id());
        figures.put("askedByName", approval.asker().name());
        figures.put("total", approval.subject().total());
        figures.put("requestedAt", approval.requestedAt().toString());
        return figures;
    }
}
