/** That no open ticket lies around: when somebody must look at it at the latest, and whose it is (A3). */
@NullMarked
package io.amends.followups.attention.domain;

import org.jspecify.annotations.NullMarked;
