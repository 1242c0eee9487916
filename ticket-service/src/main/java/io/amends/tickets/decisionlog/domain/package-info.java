/** What was decided, given and withdrawn: the entries of the decision log. */
@NullMarked
package io.amends.tickets.decisionlog.domain;

import org.jspecify.annotations.NullMarked;
