package io.amends.tickets.executor.web;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Texts;
import io.amends.tickets.executor.application.Finding;
import io.amends.tickets.executor.application.Standing;
import io.amends.tickets.executor.web.ExecutorView.StandingView;
import io.amends.tickets.executor.web.TestReport.FindingView;

/** Says findings in the reader's language. */
@ApplicationScoped
class FindingWords {

    private final Texts texts;

    FindingWords(Texts texts) {
        this.texts = texts;
    }

    TestReport report(List<Finding> findings, Locale locale) {
        var views = findings.stream().map(finding -> view(finding, locale)).toList();
        return new TestReport(views.stream().allMatch(FindingView::good), views);
    }

    StandingView standing(Standing standing, Locale locale) {
        return new StandingView(standing.code(), texts.get(locale, "executor.standing." + standing.code()));
    }

    private FindingView view(Finding finding, Locale locale) {
        return new FindingView(finding.code(), finding.isGood(),
                texts.get(locale, "executor.finding." + finding.code(), finding.detail()));
    }
}
