-- The workload time study's tables on Spark, over the data set that `alntime pool dataset` writes beside this file.
--
-- Unsuppressed, for the pool's keeper alone: do not publish them, and do not pass them on.
-- Heb eu hatal, i geidwad y gronfa yn unig: peidiwch â'u cyhoeddi, na'u trosglwyddo i neb.
--
-- Run it in the folder, without a catalogue that would be left there (tested with Spark 3.5.5 and 4.3.0):
--   spark-sql --conf spark.sql.catalogImplementation=in-memory -f tables.sql
-- or its statements one after the other in PySpark. If the data set lies elsewhere, say so here:
SET dataset = .;
--
-- The view `tables` has a row for each row of each table of `alntime study POOL --json`, over everyone (dimension and code
-- empty) and by each one of the ten dimensions, and `left_out` has what no table counts, and why. The same definitions as
-- alntime's, with all of its numbers but these: there are no intervals (they come from 2,000 resamples of participants,
-- whose draws are alntime's own), no baselines of the survey, and no tables by two dimensions at once.
--
-- The data: each table is a folder of CSV, cut into parts of some MB by participant in order of their public key, which is as
-- good as a hash: part n of each has the same participants. Weeks stand as their Mondays. Minutes are whole.

CREATE OR REPLACE TEMPORARY VIEW participants (
  participant BIGINT, role STRING, setting STRING, language STRING, size STRING, authority STRING, region STRING,
  specialist_provision STRING, cluster_lead STRING, timer_minutes BIGINT, log_minutes BIGINT, import_minutes BIGINT)
USING csv OPTIONS (path '${dataset}/participants', header 'true', enforceSchema 'false', mode 'FAILFAST');

CREATE OR REPLACE TEMPORARY VIEW weeks (
  participant BIGINT, monday DATE, school_days BIGINT, uncovered_days BIGINT, season STRING, planned_release_minutes BIGINT)
USING csv OPTIONS (path '${dataset}/weeks', header 'true', enforceSchema 'false', mode 'FAILFAST');

CREATE OR REPLACE TEMPORARY VIEW rows (
  participant BIGINT, monday DATE, activity STRING, band STRING, case_number BIGINT, minutes BIGINT)
USING csv OPTIONS (path '${dataset}/rows', header 'true', enforceSchema 'false', mode 'FAILFAST');

CREATE OR REPLACE TEMPORARY VIEW cases (
  participant BIGINT, case_number BIGINT, kind STRING, opened DATE, issued DATE, closed DATE, days_taken BIGINT)
USING csv OPTIONS (path '${dataset}/cases', header 'true', enforceSchema 'false', mode 'FAILFAST');

-- When a week was and what its minutes can be divided by. It belongs to the school year, named by its first year, of its
-- Thursday: eight months before that is in the first year. `place` counts the participant's confirmed weeks: of two weeks
-- all between are confirmed where places differ as their dates do.
CREATE OR REPLACE TEMPORARY VIEW confirmed AS
SELECT
  participant, monday, year(add_months(date_add(monday, 3), -8)) AS school_year, coalesce(season, 'none') AS term, school_days,
  CASE WHEN uncovered_days > 0 THEN 'uncovered' WHEN school_days > 0 THEN 'school' ELSE 'other' END AS kind,
  planned_release_minutes, row_number() OVER (PARTITION BY participant ORDER BY monday) AS place
FROM weeks;

-- Participants with a confirmed week. Nothing of the others is counted.
CREATE OR REPLACE TEMPORARY VIEW present AS
SELECT participant, max(monday) AS last_week FROM confirmed GROUP BY participant;

-- Cases, with all work of theirs in confirmed weeks by stage. A plan is whole where every week from opening to issue is
-- confirmed. One that is waited for is whole where every week from opening to the participant's last confirmed one is.
CREATE OR REPLACE TEMPORARY VIEW work_of_cases AS
SELECT
  participant, case_number, sum(minutes) AS minutes,
  sum(IF(activity = 'identify', minutes, 0L)) AS identify, sum(IF(activity = 'pcp', minutes, 0L)) AS pcp,
  sum(IF(activity = 'idp', minutes, 0L)) AS idp, sum(IF(activity = 'review', minutes, 0L)) AS review
FROM rows WHERE case_number IS NOT NULL GROUP BY participant, case_number;

CREATE OR REPLACE TEMPORARY VIEW fates AS
SELECT
  cases.*, coalesce(minutes, 0L) AS minutes, coalesce(identify, 0) AS identify, coalesce(pcp, 0) AS pcp,
  coalesce(idp, 0) AS idp, coalesce(review, 0) AS review,
  year(add_months(date_add(opened, 3), -8)) AS opened_year, coalesce(opening.term, 'unknown') AS opened_term,
  year(add_months(date_add(coalesce(issued, last_week), 3), -8)) AS last_year, coalesce(last.term, 'unknown') AS last_term,
  IF(opening.monday <= last.monday AND (last.place - opening.place) * 7 = datediff(last.monday, opening.monday),
    last.place - opening.place, NULL) AS followed_weeks,
  CASE
    WHEN kind IN ('reconsideration', 'review') THEN 'other' WHEN kind IS NULL OR opened IS NULL THEN 'never-opened'
    WHEN issued IS NOT NULL THEN 'issued' WHEN closed IS NULL THEN 'waiting' ELSE 'closed' END AS fate,
  kind IN ('school', 'fe') AS has_day_limit
FROM cases JOIN present ON cases.participant = present.participant
LEFT JOIN work_of_cases
  ON cases.participant = work_of_cases.participant AND cases.case_number = work_of_cases.case_number
LEFT JOIN (SELECT participant, monday, term, place FROM confirmed) AS opening
  ON cases.participant = opening.participant AND cases.opened = opening.monday
LEFT JOIN (SELECT participant, monday, term, place FROM confirmed) AS last
  ON cases.participant = last.participant AND coalesce(cases.issued, present.last_week) = last.monday;

-- Whole plans in order of issue have a number, from 1.
CREATE OR REPLACE TEMPORARY VIEW numbered AS
SELECT *, IF(is_whole_plan, row_number() OVER (PARTITION BY participant, is_whole_plan ORDER BY issued, case_number), NULL)
    AS plan_number
FROM (SELECT *, fate = 'issued' AND followed_weeks IS NOT NULL AS is_whole_plan FROM fates) AS whole;
CACHE TABLE numbered;

-- Sums of each participant in each school year and term, under names: what ratios are made of.
CREATE OR REPLACE TEMPORARY VIEW work AS
SELECT participant, school_year, term, kind, activity, band, sum(minutes) AS minutes
FROM rows JOIN confirmed USING (participant, monday) GROUP BY participant, school_year, term, kind, activity, band;

CREATE OR REPLACE TEMPORARY VIEW amounts AS
SELECT participant, school_year, term, item, amount
FROM confirmed LATERAL VIEW stack(5,
  'weeks', 1L, concat('weeks/', kind), 1L, 'days', school_days, concat('days/', kind), school_days,
  concat('planned/', kind), planned_release_minutes) AS item, amount
UNION ALL
SELECT participant, school_year, term, item, minutes FROM work LATERAL VIEW explode(array(
  'minutes', concat('minutes/', kind), concat('band/', band),
  IF(band = 'uncovered', 'uncovered', 'covered'), IF(band = 'uncovered', 'none', concat('activity/', activity)),
  IF(band IN ('release', 'school'), 'in-school', 'none'),
  IF(band = 'release' AND kind = 'school', 'worked', 'none'))) AS item
UNION ALL
SELECT participant, opened_year, opened_term, 'opened', 1L FROM numbered WHERE opened IS NOT NULL
UNION ALL
SELECT participant, last_year, last_term, item, amount FROM numbered LATERAL VIEW stack(10,
  'case', 0L, 'issued', IF(fate = 'issued', 1L, 0L),
  'plans', IF(is_whole_plan, 1L, 0L), 'up-to-ten-hours', IF(is_whole_plan AND minutes <= 600, 1L, 0L),
  'stage', IF(is_whole_plan, minutes, 0L), 'stage/identify', IF(is_whole_plan, identify, 0L),
  'stage/pcp', IF(is_whole_plan, pcp, 0L), 'stage/idp', IF(is_whole_plan, idp, 0L),
  'stage/review', IF(is_whole_plan, review, 0L),
  'stage/rest', IF(is_whole_plan, minutes - identify - pcp - idp - review, 0L)) AS item, amount
WHERE opened IS NOT NULL AND fate <> 'other'
UNION ALL
SELECT participant, last_year, last_term, item, amount FROM numbered LATERAL VIEW stack(2,
  'counted', 1L, 'within-limit', IF(days_taken <= 35, 1L, 0L)) AS item, amount
WHERE fate = 'issued' AND has_day_limit AND days_taken IS NOT NULL
UNION ALL
-- Of which week a source was, nobody knows: no table by year or term has them.
SELECT participant, CAST(NULL AS INT), CAST(NULL AS STRING), item, amount
FROM participants JOIN present USING (participant) LATERAL VIEW stack(4,
  'source/timer', timer_minutes, 'source/log', log_minutes, 'source/import', import_minutes,
  'source', timer_minutes + log_minutes + import_minutes) AS item, amount;

-- Each participant's sums in each group. A participant belongs to every group that has a confirmed week or a case of theirs.
CREATE OR REPLACE TEMPORARY VIEW group_amounts AS
SELECT dimension, code, participant, item, sum(amount) AS amount
FROM amounts JOIN participants USING (participant) LATERAL VIEW stack(11,
  '', '', 'role', role, 'setting', setting, 'language', language, 'size', size, 'authority', authority, 'region', region,
  'specialist_provision', specialist_provision, 'cluster_lead', cluster_lead,
  'school_year', concat(school_year, '-', lpad((school_year + 1) % 100, 2, '0')), 'term', term)
  AS dimension, code
WHERE code IS NOT NULL GROUP BY dimension, code, participant, item;
CACHE TABLE group_amounts;

CREATE OR REPLACE TEMPORARY VIEW groups AS
SELECT dimension, code, count(DISTINCT participant) AS members FROM group_amounts GROUP BY dimension, code;
CACHE TABLE groups;

CREATE OR REPLACE TEMPORARY VIEW totals AS
SELECT dimension, code, item, sum(amount) AS amount, count_if(amount > 0) AS holders
FROM group_amounts GROUP BY dimension, code, item
UNION ALL
SELECT dimension, code, 'members', members, members FROM groups;
CACHE TABLE totals;

-- What each row is: `factor` times the sum `above` over the sum `below`, resting on the units of the sum `basis`.
CREATE OR REPLACE TEMPORARY VIEW ratios AS
SELECT * FROM VALUES
  ('hours-per-school-week', 'ratio-of-sums', 'minutes', 'weeks', 5, 'minutes/school', 'days/school', 'weeks/school'),
  ('hours-per-school-week', 'week-without-school', 'minutes', 'weeks', 1, 'minutes/other', 'weeks/other', 'weeks/other'),
  ('in-school-share', 'pooled', 'share', 'minutes', 1, 'in-school', 'covered', 'covered'),
  ('hours-per-idp', 'up-to-ten-hours', 'share', 'plans', 1, 'up-to-ten-hours', 'plans', 'plans'),
  ('statutory-days', 'within-limit', 'share', 'plans', 1, 'within-limit', 'counted', 'counted'),
  ('release-time', 'planned', 'minutes', 'weeks', 5, 'planned/school', 'days/school', 'weeks/school'),
  ('release-time', 'worked', 'minutes', 'weeks', 5, 'worked', 'days/school', 'weeks/school'),
  ('release-time', 'need', 'minutes', 'weeks', 5, 'minutes/school', 'days/school', 'weeks/school'),
  ('release-time', 'use', 'share', 'weeks', 1, 'worked', 'planned/school', 'weeks/school'),
  ('release-time', 'cover', 'share', 'weeks', 1, 'planned/school', 'minutes/school', 'weeks/school')
  AS ratios (table_id, key, measure, unit, factor, above, below, basis)
UNION ALL
SELECT 'share-by-activity', key, 'share', 'minutes', 1, concat('activity/', key), 'covered', 'covered'
FROM (SELECT explode(split('idp pcp review identify agencies referral family transition authority cluster paperwork '
  || 'translation governors disputes provision support staff learning other', ' ')) AS key) AS activities
UNION ALL
SELECT 'share-by-band', key, 'share', 'minutes', 1, concat('band/', key), 'covered', 'covered'
FROM (SELECT explode(split('release school before after evening day-off weekend holiday', ' ')) AS key) AS bands
UNION ALL
SELECT 'idp-stages', key, 'share', 'plans', 1, concat('stage/', key), 'stage', 'plans'
FROM (SELECT explode(split('identify pcp idp review rest', ' ')) AS key) AS stages
UNION ALL
SELECT 'data-quality', key, 'share', 'minutes', 1, concat('source/', key), 'source', 'source'
FROM (SELECT explode(split('timer log import', ' ')) AS key) AS sources;

CREATE OR REPLACE TEMPORARY VIEW counts AS
SELECT * FROM VALUES
  ('participants', 'count', 'participants', 'members', 'members'), ('confirmed-weeks', 'count', 'weeks', 'weeks', 'weeks'),
  ('school-days', 'days', 'weeks', 'days', 'weeks'), ('minutes', 'minutes', 'weeks', 'minutes', 'weeks'),
  ('cases-opened', 'count', 'cases', 'opened', 'opened'), ('plans-issued', 'count', 'plans', 'issued', 'issued')
  AS counts (key, measure, unit, item, basis);

-- The plans of each group, by the week of issue, or the last one confirmed.
CREATE OR REPLACE TEMPORARY VIEW group_cases AS
SELECT dimension, code, numbered.*
FROM numbered JOIN participants USING (participant) LATERAL VIEW stack(11,
  '', '', 'role', role, 'setting', setting, 'language', language, 'size', size, 'authority', authority, 'region', region,
  'specialist_provision', specialist_provision, 'cluster_lead', cluster_lead,
  'school_year', concat(last_year, '-', lpad((last_year + 1) % 100, 2, '0')), 'term', last_term)
  AS dimension, code
WHERE opened IS NOT NULL AND fate <> 'other';
CACHE TABLE group_cases;

-- A participant's slope: the median of the slopes between any two of their whole plans in the group, if there are three.
CREATE OR REPLACE TEMPORARY VIEW slopes AS
SELECT
  dimension, code, participant,
  percentile((later.minutes - earlier.minutes) / (later.plan_number - earlier.plan_number), 0.5) AS slope
FROM group_cases AS earlier JOIN group_cases AS later USING (dimension, code, participant)
WHERE earlier.plan_number < later.plan_number
GROUP BY dimension, code, participant HAVING count(*) >= 3;
CACHE TABLE slopes;

-- Values of which a mean or a median is taken, under names.
CREATE OR REPLACE TEMPORARY VIEW samples AS
SELECT dimension, code, participant, sample, CAST(value AS DOUBLE) AS value
FROM group_cases LATERAL VIEW stack(7,
  'plan', minutes, 'stage/identify', identify, 'stage/pcp', pcp, 'stage/idp', idp, 'stage/review', review,
  'stage/rest', minutes - identify - pcp - idp - review,
  CASE WHEN plan_number <= 2 THEN concat('nth/', plan_number) WHEN plan_number <= 5 THEN 'nth/3-5'
    WHEN plan_number <= 10 THEN 'nth/6-10' ELSE 'nth/11-' END, minutes) AS sample, value
WHERE is_whole_plan
UNION ALL
SELECT dimension, code, participant, 'days', CAST(days_taken AS DOUBLE)
FROM group_cases WHERE fate = 'issued' AND has_day_limit AND days_taken IS NOT NULL
UNION ALL
SELECT dimension, code, participant, 'slope', slope FROM slopes
UNION ALL
SELECT
  dimension, code, participant, IF(item = 'days/school', 'own-week', 'own-share'),
  IF(item = 'days/school', 5, 1) * coalesce(above.amount, 0) / below.amount
FROM (SELECT * FROM group_amounts WHERE item IN ('days/school', 'covered') AND amount > 0) AS below
LEFT JOIN (
  SELECT dimension, code, participant, amount, IF(item = 'in-school', 'covered', 'days/school') AS item
  FROM group_amounts WHERE item IN ('in-school', 'minutes/school')) AS above USING (dimension, code, participant, item);

-- `percentile` interpolates as R's type 7 does, and standard deviations divide by n - 1.
CREATE OR REPLACE TEMPORARY VIEW spreads AS
SELECT
  dimension, code, sample, count(DISTINCT participant) AS participants, count(*) AS units, avg(value) AS mean,
  IF(count(*) > 1, stddev_samp(value), NULL) AS standard_deviation,
  percentile(value, array(0.25, 0.5, 0.75)) AS quartiles
FROM samples GROUP BY dimension, code, sample;
CACHE TABLE spreads;

CREATE OR REPLACE TEMPORARY VIEW means AS
SELECT * FROM VALUES
  ('hours-per-school-week', 'mean-of-ratios', 'minutes', 'participants', 'own-week', false),
  ('in-school-share', 'mean-of-shares', 'share', 'participants', 'own-share', false),
  ('hours-per-idp', 'mean', 'minutes', 'plans', 'plan', false), ('hours-per-idp', 'median', 'minutes', 'plans', 'plan', true),
  ('nth-idp', 'slope', 'minutes-per-plan', 'participants', 'slope', false),
  ('statutory-days', 'mean', 'days', 'plans', 'days', false), ('statutory-days', 'median', 'days', 'plans', 'days', true)
  AS means (table_id, key, measure, unit, sample, is_median)
UNION ALL
SELECT 'idp-stages', key, 'minutes', 'plans', concat('stage/', key), false
FROM (SELECT explode(split('identify pcp idp review rest', ' ')) AS key) AS stages
UNION ALL
SELECT 'nth-idp', key, 'minutes', 'plans', concat('nth/', key), false
FROM (SELECT explode(split('1 2 3-5 6-10 11-', ' ')) AS key) AS plan_numbers;

-- The mean without the least and the greatest tenth.
CREATE OR REPLACE TEMPORARY VIEW trimmed AS
SELECT dimension, code, avg(IF(place > floor(units * 0.1D) AND place <= units - floor(units * 0.1D), value, NULL)) AS mean
FROM (
  SELECT dimension, code, value, row_number() OVER (PARTITION BY dimension, code ORDER BY value) AS place,
    count(*) OVER (PARTITION BY dimension, code) AS units
  FROM samples WHERE sample = 'plan') AS placed
GROUP BY dimension, code;

-- Bang and Tsiatis (2000), normalised: a plan issued after so many weeks weighs 1 over the chance of being followed so long,
-- by Kaplan and Meier. Plans that are waited for are censored, and at a tie the issued one came first.
CREATE OR REPLACE TEMPORARY VIEW followed AS
SELECT dimension, code, count(DISTINCT participant) AS participants, count(*) AS units
FROM group_cases WHERE is_whole_plan OR (fate = 'waiting' AND followed_weeks IS NOT NULL) GROUP BY dimension, code;

CREATE OR REPLACE TEMPORARY VIEW weighted AS
SELECT dimension, code, sum(cost / chance) / nullif(sum(complete / chance), 0) AS mean
FROM (
  -- The product of the chances at shorter times. Where one is 0, nothing was followed longer.
  SELECT *, coalesce(exp(sum(ln(nullif(1 - censored / nullif(at_risk - complete, 0), 0))) OVER (
      PARTITION BY dimension, code ORDER BY followed_weeks ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)), 1) AS chance
  FROM (
    SELECT *, sum(complete + censored) OVER (PARTITION BY dimension, code ORDER BY followed_weeks DESC) AS at_risk
    FROM (
      SELECT
        dimension, code, followed_weeks, count_if(is_whole_plan) AS complete, count_if(NOT is_whole_plan) AS censored,
        sum(IF(is_whole_plan, minutes, 0L)) AS cost
      FROM group_cases WHERE is_whole_plan OR (fate = 'waiting' AND followed_weeks IS NOT NULL)
      GROUP BY dimension, code, followed_weeks) AS times) AS risks) AS chances
GROUP BY dimension, code;

-- The tables. A share is 0 to 1, and an estimate is NULL where there is nothing that it could rest on.
CREATE OR REPLACE TEMPORARY VIEW tables AS
SELECT
  dimension, code, 'sample' AS table_id, key, measure, members AS participants, unit, coalesce(units.amount, 0) AS units,
  CAST(coalesce(totals.amount, 0) AS DOUBLE) AS estimate, CAST(NULL AS DOUBLE) AS standard_deviation,
  CAST(NULL AS DOUBLE) AS lower_quartile, CAST(NULL AS DOUBLE) AS median, CAST(NULL AS DOUBLE) AS upper_quartile
FROM groups CROSS JOIN counts LEFT JOIN totals USING (dimension, code, item)
LEFT JOIN (SELECT dimension, code, item AS basis, amount FROM totals) AS units USING (dimension, code, basis)
UNION ALL
SELECT
  dimension, code, table_id, key, measure, coalesce(units.holders, 0), unit, coalesce(units.amount, 0),
  factor * coalesce(aboves.amount, 0) / nullif(belows.amount, 0), NULL, NULL, NULL, NULL
FROM groups CROSS JOIN ratios
LEFT JOIN (SELECT dimension, code, item AS above, amount FROM totals) AS aboves USING (dimension, code, above)
LEFT JOIN (SELECT dimension, code, item AS below, amount FROM totals) AS belows USING (dimension, code, below)
LEFT JOIN (SELECT dimension, code, item AS basis, amount, holders FROM totals) AS units USING (dimension, code, basis)
WHERE table_id <> 'data-quality' OR dimension NOT IN ('school_year', 'term')
UNION ALL
SELECT
  dimension, code, table_id, key, measure, coalesce(participants, 0), unit, coalesce(units, 0),
  IF(is_median, quartiles[1], mean), standard_deviation, quartiles[0], quartiles[1], quartiles[2]
FROM groups CROSS JOIN means LEFT JOIN spreads USING (dimension, code, sample)
UNION ALL
SELECT
  dimension, code, 'hours-per-idp', 'trimmed-mean', 'minutes', coalesce(participants, 0), 'plans', coalesce(units, 0),
  trimmed.mean, NULL, NULL, NULL, NULL
FROM groups LEFT JOIN trimmed USING (dimension, code)
LEFT JOIN (SELECT * FROM spreads WHERE sample = 'plan') AS plans USING (dimension, code)
UNION ALL
SELECT
  dimension, code, 'hours-per-idp', 'censoring-weighted-mean', 'minutes', coalesce(participants, 0), 'cases',
  coalesce(units, 0), weighted.mean, NULL, NULL, NULL, NULL
FROM groups LEFT JOIN followed USING (dimension, code) LEFT JOIN weighted USING (dimension, code);

-- What is in no row of a table, and why.
CREATE OR REPLACE TEMPORARY VIEW reasons AS
SELECT 'no-confirmed-week' AS reason, (SELECT count(*) FROM participants) - (SELECT count(*) FROM present) AS count
UNION ALL
SELECT reason, coalesce(amount, 0)
FROM VALUES ('uncovered-week', 'weeks/uncovered'), ('week-without-school', 'weeks/other'), ('uncovered-minutes', 'uncovered'),
  ('source-not-by-week', 'source') AS named (reason, item)
LEFT JOIN (SELECT item, amount FROM totals WHERE dimension = '') AS everyone USING (item)
UNION ALL
SELECT reason, count FROM (
  SELECT
    count_if(fate = 'issued' AND NOT is_whole_plan) AS not_whole, count_if(fate = 'waiting') AS waiting,
    count_if(fate = 'closed') AS closed, count_if(fate = 'never-opened') AS never,
    count_if(fate = 'issued' AND has_day_limit AND days_taken IS NULL) AS unknown,
    count_if(fate = 'issued' AND NOT has_day_limit) AS other
  FROM numbered) AS fates_counted
LATERAL VIEW stack(6, 'plan-not-whole', not_whole, 'not-issued', waiting, 'closed-without-plan', closed,
  'never-opened', never, 'days-unknown', unknown, 'other-limit', other) AS reason, count;

CREATE OR REPLACE TEMPORARY VIEW left_out AS
SELECT dimension, table_id, reason, count
FROM (SELECT DISTINCT dimension FROM groups) AS dimensions
CROSS JOIN (
  SELECT explode(split('sample hours-per-school-week share-by-activity share-by-band in-school-share hours-per-idp '
    || 'idp-stages nth-idp statutory-days release-time data-quality', ' ')) AS table_id) AS table_ids
CROSS JOIN reasons
WHERE count > 0 AND CASE reason
  WHEN 'no-confirmed-week' THEN true
  WHEN 'uncovered-week' THEN table_id IN ('hours-per-school-week', 'release-time')
  WHEN 'week-without-school' THEN table_id = 'release-time'
  WHEN 'uncovered-minutes' THEN table_id IN ('share-by-activity', 'share-by-band', 'in-school-share')
  WHEN 'plan-not-whole' THEN table_id IN ('hours-per-idp', 'idp-stages', 'nth-idp')
  WHEN 'source-not-by-week' THEN table_id = 'data-quality' AND dimension IN ('school_year', 'term')
  WHEN 'days-unknown' THEN table_id = 'statutory-days'
  WHEN 'other-limit' THEN table_id = 'statutory-days'
  ELSE table_id IN ('hours-per-idp', 'idp-stages', 'nth-idp', 'statutory-days') END
UNION ALL
SELECT dimension, 'nth-idp', 'too-few-plans', (SELECT count(*) FROM present) - coalesce(told, 0)
FROM (SELECT DISTINCT dimension FROM groups) AS dimensions
LEFT JOIN (SELECT dimension, count(DISTINCT participant) AS told FROM slopes GROUP BY dimension) AS told USING (dimension)
WHERE (SELECT count(*) FROM present) > coalesce(told, 0);

SELECT * FROM tables ORDER BY dimension, code, table_id, key, measure;
SELECT * FROM left_out ORDER BY dimension, table_id, reason;
