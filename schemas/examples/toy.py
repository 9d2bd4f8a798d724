"""The toy: the smallest collection that has a row of every kind and obeys the whole contract.

Two invented states quarrel and make up over a ferry. Their codes are among those that ISO 3166 leaves to
users; what they read is published under example.org.
"""

TOY: dict[str, str] = {
    "sources": """\
source_id,kind,title,publisher,publisher_country,language,published_on,published_basis,credited_to,url,retrieved_on,read_extent,content_sha256,note
src-northern-courier-20250305,news_article,Ferry to sail again,Northern Courier,XNA,en,2025-03-05,stated,,https://courier.example.org/ferry,2025-03-20,full,,
src-river-wire-20250212,wire_report,Row over the landing,River Wire,,en,2025-02-12,stated,,https://wire.example.org/landing,2025-03-20,full,,
src-southern-post-20250221,news_article,Licences withdrawn,Southern Post,XSO,en,2025-02-21,stated,River Wire,https://post.example.org/licences,2025-03-20,opening,,"Behind a paywall, so the opening only."
""",
    "actors": """\
actor_id,name,kind,country,sector,part_of,iso3,cow_code,gw_code,wikidata_qid,existed_from,existed_to,note
act-ada-north,Ada North,person,XNA,GOV,,,,,,,,
act-lands-council,Council of the Lands,igo,,IGO,,,,,,1990,..,
act-northland,Northland,state,XNA,,,XNA,998,998,,,,
act-northland-mfa,Ministry of Foreign Affairs of Northland,government_body,XNA,GOV,act-northland,,,,,,,
act-southland,Southland,state,XSO,,,XSO,999,999,,,,
act-southland-trade-minister,Minister of Trade of Southland,post,XSO,GOV,act-southland,,,,,,,
""",
    "actor_names": """\
actor_id,name,kind,language,valid_from,valid_to
act-northland,North Harbour,metonym,en,,
act-northland,Republic of Northland,official,en,1991-05,..
""",
    "affiliations": """\
affiliation_id,member,organization,role,title,start,end
aff-0001,act-ada-north,act-northland-mfa,foreign_minister,Foreign Minister,2024-01-10,..
aff-0002,act-northland,act-lands-council,member_state,,1991,..
""",
    "places": """\
place_id,name,kind,country,dispute_status,administered_by,claimed_by,geonames_id,naming_note
plc-river-island,River Island,region,,disputed,XNA,XNA;XSO,,Both states use this name.
plc-south-harbour,South Harbour,city,XSO,none,,,,
""",
    "events": """\
event_id,level,event_type,mode,contexts,title,status,start,end,clarity,place_id,actors,recipients,others,parent_event_id,response_to_event_id,stated_reason,note
evt-0001,episode,,,diplomatic;economic,Talks on the ferry,occurred,2025-03,2025-03,,,act-northland;act-southland,,,,,,
evt-0002,event,CONSULT,visit,diplomatic,Ada North visits Southland,occurred,2025-03-03,2025-03-05,1,plc-south-harbour,act-ada-north,act-southland,receiving_official:act-southland-trade-minister,evt-0001,,,
evt-0003,event,AGREE,,economic,Northland and Southland agree to let the ferry sail again,occurred,2025-03-04,,1,plc-south-harbour,act-northland;act-southland,,,evt-0002,,,
evt-0004,event,COERCE,seize,economic,Northland holds the ferry at River Island,disputed,2025-02-10,,1,plc-river-island,act-northland,act-southland,,,,,Southland says that it was held; Northland says that it was never there.
evt-0005,event,SANCTION,discontinue,economic,Southland withdraws the landing licences of Northland,occurred,[2025-02-15..2025-02-20],,1,,act-southland,act-northland,,,evt-0004,unpaid fees,
evt-0006,event,CONSULT,multilateral,diplomatic,Northland and Southland to meet at the Council of the Lands,planned,2025-04,,1,,act-northland;act-southland,,forum:act-lands-council,,,,
""",
    "issues": """\
issue_id,name,proposition,context,parent_issue_id
iss-ferry-landing,Landing of ferries,Ferries of {target} should be free to land.,economic,iss-open-river
iss-open-river,An open river,The river should be open to ships of every state.,economic,
""",
    "stances": """\
stance_id,holder,target,issue_id,score,basis,held_from,held_to,event_id,note
stn-0001,act-southland,act-northland,iss-ferry-landing,-2,enacted,[2025-02-15..2025-02-20],2025-03-04,evt-0005,
stn-0002,act-ada-north,,iss-open-river,1,stated,2025-03-04,..,evt-0003,
""",
    "evidence": """\
record_id,source_id,field,value,relation,explicitness,attribution,attributed_to,locator,note
aff-0001,src-northern-courier-20250305,,,supports,explicit,outlet_voice,,p1,
aff-0002,src-river-wire-20250212,,,supports,explicit,outlet_voice,,p4,
evt-0001,src-northern-courier-20250305,,,supports,inferred,outlet_voice,,p1,
evt-0002,src-northern-courier-20250305,,,supports,explicit,outlet_voice,,p1,
evt-0002,src-northern-courier-20250305,start,2025-03,less_specific,explicit,outlet_voice,,p2,
evt-0003,src-northern-courier-20250305,,,supports,explicit,outlet_voice,,headline,
evt-0004,src-northern-courier-20250305,status,denied,contradicts,explicit,named_speaker,act-ada-north,p3,
evt-0004,src-river-wire-20250212,,,supports,explicit,official_document,act-southland,p1,
evt-0004,src-river-wire-20250212,label,illegal seizure,supports,explicit,official_document,act-southland,p1,
evt-0005,src-northern-courier-20250305,start,2025-02-21,contradicts,explicit,outlet_voice,,p4,
evt-0005,src-southern-post-20250221,,,supports,explicit,outlet_voice,,p1,
evt-0005,src-southern-post-20250221,start,[2025-02-15..2025-02-20],supports,inferred,outlet_voice,,p1,
evt-0006,src-northern-courier-20250305,,,supports,explicit,anonymous_source,act-northland-mfa,p5,
stn-0001,src-southern-post-20250221,,,supports,inferred,outlet_voice,,p1,
stn-0002,src-northern-courier-20250305,,,supports,explicit,named_speaker,act-ada-north,p3,
""",
    "coverage": """\
coverage_id,scope,actors,start,end,searched,method
cov-0001,dyads,act-northland;act-southland,2025-02-01,2025-03-05,Every issue of the two newspapers and the wire,Read through by one coder
""",
    "retired": """\
retired_id,successor_id,release,reason
plc-old-quay,plc-south-harbour,0.1.0,Part of the city; coded apart by mistake.
""",
}
