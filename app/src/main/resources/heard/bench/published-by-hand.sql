-- Sunderland's published report of 2017-18 as somebody would write it for this one report: for each
-- of its tables one plain statement on the record. The yardstick of its evaluation.

-- complaints-received-by-stage
select s.procedure, s.stage, date_trunc('quarter', s.requested_on), count(*)
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
 where r.counted and s.requested_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1, 2, 3), (1, 2), ());

-- figures-complaints-received
select s.stage, date_trunc('quarter', s.requested_on), s.requested_on >= date '2017-04-01', count(*)
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
 where r.counted and s.procedure = 'children-act-1989'
   and s.requested_on between date '2016-04-01' and date '2018-03-31'
 group by grouping sets ((1, 2), (1, 3));

-- stage-one-by-service-area
select r.service, date_trunc('quarter', s.requested_on), count(*)
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
 where r.counted and s.procedure = 'children-act-1989' and s.stage = 'stage-1'
   and s.requested_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1, 2), (1), (2), ());

-- ranking-service-area
select r.service, date_trunc('quarter', s.requested_on), count(*)
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
 where r.counted and s.procedure = 'children-act-1989' and s.stage = 'stage-1'
   and s.requested_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1, 2), (1));

-- themes-by-quarter
select t.theme, date_trunc('quarter', s.requested_on), count(*)
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
  join record.theme t
    on t.authority_id = s.authority_id and t.representation_id = s.representation_id
 where r.counted and s.procedure = 'children-act-1989' and s.stage = 'stage-1'
   and s.requested_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1, 2), (1));

-- timeliness-stage-one
select date_trunc('quarter', s.responded_on), count(*),
       count(*) filter (where s.responded_on <= coalesce(
         s.council_extended_due_on, s.council_due_on, s.timescale_due_on))
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
 where r.counted and s.procedure = 'children-act-1989' and s.stage = 'stage-1'
   and s.status <> 'withdrawn'
   and s.responded_on between date '2017-04-01' and date '2018-03-31'
 group by 1;

-- figures-timeliness
select date_trunc('quarter', s.responded_on), s.responded_on >= date '2017-04-01', count(*),
       count(*) filter (where s.responded_on <= coalesce(
         s.council_extended_due_on, s.council_due_on, s.timescale_due_on))
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
 where r.counted and s.procedure = 'children-act-1989' and s.stage = 'stage-1'
   and s.status <> 'withdrawn'
   and s.responded_on between date '2016-04-01' and date '2018-03-31'
 group by grouping sets ((1), (2));

-- chart-timeliness
select date_trunc('quarter', s.responded_on), count(*),
       count(*) filter (where s.responded_on <= coalesce(
         s.council_extended_due_on, s.council_due_on, s.timescale_due_on))
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
 where r.counted and s.procedure = 'children-act-1989' and s.stage = 'stage-1'
   and s.status <> 'withdrawn'
   and s.responded_on between date '2017-04-01' and date '2018-03-31'
 group by 1;

-- outcomes-of-complaint-elements
select date_trunc('quarter', e.finding_on), s.stage, coalesce(e.finding, e.disposition), count(*)
  from record.element e
  join record.stage s
    on s.authority_id = e.authority_id and s.representation_id = e.representation_id
   and s.ordinal = e.stage_ordinal
  join record.representation r on r.authority_id = e.authority_id and r.id = e.representation_id
 where r.counted and s.procedure = 'children-act-1989'
   and e.finding_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1, 2, 3), (1, 2), (1, 3), (1), (3), ());

-- figures-outcomes
select date_trunc('quarter', e.finding_on), coalesce(e.finding, e.disposition), count(*)
  from record.element e
  join record.stage s
    on s.authority_id = e.authority_id and s.representation_id = e.representation_id
   and s.ordinal = e.stage_ordinal
  join record.representation r on r.authority_id = e.authority_id and r.id = e.representation_id
 where r.counted and s.procedure = 'children-act-1989'
   and e.finding_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1, 2), (1), (2), ());

-- young-people-concluded
select s.stage, count(*)
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
 where r.counted and s.procedure = 'children-act-1989' and s.status = 'closed'
   and r.complainant_kind = 'young-person'
   and s.closed_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1), ());

-- figures-young-people
select r.complainant_group is not null, s.outcome, count(*)
  from record.stage s
  join record.representation r on r.authority_id = s.authority_id and r.id = s.representation_id
 where r.counted and s.procedure = 'children-act-1989' and s.stage = 'stage-1'
   and s.status = 'closed' and r.complainant_kind = 'young-person'
   and s.closed_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1, 2), (1), ());

-- pre-complaints
select 'received', date_trunc('quarter', r.received_on), count(*)
  from record.representation r
 where r.counted and r.kind = 'pre-complaint'
   and r.received_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((2), ())
 union all
select 'progressed', date_trunc('quarter', became.received_on), count(*)
  from record.representation r
  join record.link l on l.authority_id = r.authority_id and l.representation_id = r.id
  join record.representation became
    on became.authority_id = l.authority_id and became.id = l.other_id
 where r.counted and r.kind = 'pre-complaint'
   and became.received_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((2), ());

-- figures-pre-complaints
select count(*),
       count(*) filter (where exists (
         select from record.link l where l.authority_id = r.authority_id
            and l.representation_id = r.id)),
       (select count(*)
          from record.stage s
          join record.representation o
            on o.authority_id = s.authority_id and o.id = s.representation_id
         where o.counted and s.procedure = 'children-act-1989' and s.stage = 'stage-1'
           and s.requested_on between date '2017-04-01' and date '2018-03-31')
  from record.representation r
 where r.counted and r.kind = 'pre-complaint'
   and r.received_on between date '2017-04-01' and date '2018-03-31';

-- figures-ombudsman
select r.ombudsman_decision, r.ombudsman_status, count(*)
  from record.representation r
 where r.counted and r.kind = 'ombudsman-case'
   and r.received_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1), (2), ());

-- learning-being-applied
select number, paper_id from record.action
 where counted and source = 'learning-being-applied' order by number;

-- lessons-taken-on-board
select number, paper_id from record.action
 where counted and source = 'lessons-taken-on-board' order by number;

-- figures-compliments
select date_trunc('quarter', r.received_on), r.received_on >= date '2017-04-01', count(*)
  from record.representation r
 where r.counted and r.kind = 'compliment'
   and r.received_on between date '2016-04-01' and date '2018-03-31'
 group by grouping sets ((1), (2));

-- ranking-compliments
select r.team, count(*)
  from record.representation r
 where r.counted and r.kind = 'compliment'
   and r.received_on between date '2017-04-01' and date '2018-03-31'
 group by 1 order by 2 desc;

-- compliments-by-team
select r.team, date_trunc('quarter', r.received_on), count(*)
  from record.representation r
 where r.counted and r.kind = 'compliment'
   and r.received_on between date '2017-04-01' and date '2018-03-31'
 group by grouping sets ((1, 2), (1), (2), ());
