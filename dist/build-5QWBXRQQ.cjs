(function (module, moduleUrl, importModule) {
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function"){
for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));
var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{rehearse:()=>rehearse,run:()=>run2});module.exports=__toCommonJS(stdin_exports);var builtin=process.getBuiltinModule("node:fs");var $get=name=>builtin[name];var readFileSync=$get("readFileSync");var existsSync=$get("existsSync");var readdirSync=$get("readdirSync");var realpathSync=$get("realpathSync");var statSync=$get("statSync");var mkdirSync=$get("mkdi\
rSync");var renameSync=$get("renameSync");var rmSync=$get("rmSync");var writeFileSync=$get("writeFileSync");var writeSync=$get("writeSync");var mkdtempSync=$get("mkdtempSync");var builtin2=process.getBuiltinModule("node:path");var $get2=name=>builtin2[name];var join=$get2("join");var dirname=$get2("dirname");var relative=$get2("relative");var resolve=$get2("resolve");var sep=$get2("sep");var UserError=class extends Error{name="UserError";code;at;rule;hint;kustomize;constructor(code,message,details={}){const{at,rule,hint,kustomize,cause}=details;super(message,cause===void 0?void 0:{cause});
this.code=code;this.at=at;this.rule=rule;this.hint=hint;this.kustomize=kustomize}};var UserErrors=class extends Error{name="UserErrors";errors;constructor(errors){super(errors.map(error=>formatError(error)).
join("\n"));this.errors=errors}};function formatError(error,severity="error"){const kustomize=error.kustomize?`
  kustomize says: ${error.kustomize}`:"";return`${formatOwn(error,severity)}${kustomize}`}function formatOwn({at,code,message,hint},severity){const place2=at?`${at.file}:${at.line}:${at.col}: `:"";return`${place2}${severity}\
[${code}]: ${message}${hint?`
  hint: ${hint}`:""}`}function distinctErrors(errors){if(errors.length<2)return errors;const byText=new Map;for(const error of errors){const text2=formatOwn(error,"error");if(!byText.has(text2))byText.
set(text2,error)}return[...byText.values()]}function userErrorsIn(thrown){if(thrown instanceof UserErrors)return thrown.errors;return thrown instanceof UserError?[thrown]:void 0}function throwAll(errors){
const[error,another]=errors;if(error)throw another?new UserErrors(errors):error}function rethrow(thrown,change){const errors=userErrorsIn(thrown);if(errors!==void 0)throwAll(errors.map(change));throw thrown}var BRACE=123;var BRACKET=91;function isFlow({source,offset}){if(source.style!==void 0)return source.style==="flow";const code=source.text.charCodeAt(offset);return code===BRACE||code===BRACKET}var restyled={
block:new WeakMap,flow:new WeakMap};function withStyle(source,style){if(source.style===style)return source;const known4=restyled[style].get(source);if(known4)return known4;const made2={...source,style};
restyled[style].set(source,made2);return made2}function withFlowOf(other,node){const wanted=isFlow(other);if(isFlow(node)===wanted)return node;return{...node,source:withStyle(node.source,wanted?"flow":
"block")}}var LONGEST=40;var MOST=5e3;var known=new Map;function internKey(text2){return internedKey(text2)??text2}function internedKey(text2){const found=known.get(text2);if(found!==void 0)return found;if(text2.
length>LONGEST||known.size===MOST)return void 0;const[name=text2]=Object.keys({[text2]:true});known.set(name,name);return name}var LETTER=new RegExp("^\\p{L}","u");var DIGITS=new RegExp("^\\p{Nd}+","u");var NUMBER_BEFORE=new RegExp("(?!0)\\p{Nd}\\p{Nd}*$","u");function compareKeys(a,b){const first=a.charCodeAt(0);const other=b.
charCodeAt(0);if(first!==other&&isSmallLetter(first)&&isSmallLetter(other))return first-other;return compareSlowly(a,b)}function compareSlowly(a,b){const shorter=Math.min(a.length,b.length);let at=0;while(at<
shorter&&a.charCodeAt(at)===b.charCodeAt(at))at++;if(at===shorter)return a.length-b.length;if(isLowSurrogate(a.charCodeAt(at))||isLowSurrogate(b.charCodeAt(at)))at=startOfPair(a,at);const aCode=a.codePointAt(
at)??0;const bCode=b.codePointAt(at)??0;const isLetterA=isLetter(aCode);const isLetterB=isLetter(bCode);if(isLetterA&&isLetterB)return aCode-bCode;if(isLetterA!==isLetterB)return isLetterB?-1:1;return(isSymbol(
aCode)&&isSymbol(bCode)?0:compareNumbers(a,b,at))||aCode-bCode}function compareNumbers(a,b,at){const isZero=a.charCodeAt(at)===48||b.charCodeAt(at)===48;const head=isZero&&NUMBER_BEFORE.test(a.slice(0,
at))?1n:0n;const aDigits=DIGITS.exec(a.slice(at))?.[0]??"";const bDigits=DIGITS.exec(b.slice(at))?.[0]??"";const aValue=numberOf(aDigits,head);const bValue=numberOf(bDigits,head);if(aValue!==bValue)return aValue<
bValue?-1:1;return aDigits.length-bDigits.length}function numberOf(digits,head){let value=head;for(const digit of digits)value=value*10n+BigInt((digit.codePointAt(0)??0)-48);return BigInt.asIntN(64,value)}
function isSmallLetter(code){return code>=97&&code<=122}function isLetter(code){if(code<128)return code>=97&&code<=122||code>=65&&code<=90;return LETTER.test(String.fromCodePoint(code))}function isSymbol(code){
return code<48||code>57&&code<128}function isLowSurrogate(code){return code>=56320&&code<=57343}function startOfPair(text2,at){const before=text2.charCodeAt(at-1);return before>=55296&&before<=56319?at-
1:at}function outerOrigin(text2,within,offset){const offsets=offsetsOf(text2,within);return{source:within.source,offset:offsets[offset]??offsets.at(-1)??within.offset}}var known2=new WeakMap;function offsetsOf(text2,within){
const before=known2.get(text2);if(before)return before;const offsets=align(text2.text,within.source.text,within.offset);known2.set(text2,offsets);return offsets}var QUOTED={blank:/((?:\\\r?\n[ \t]*)?)([ \t\r\n]|\\(?:x.{2}|u.{4}|[^\r\n])|)/suy,
solid:/((?:[ \t\r\n]|\\[ \t\r\nntr])*)(\\(?:x.{2}|u.{4}|U.{8}|.)|.|)/suy};var SINGLE_QUOTED={blank:/()([ \t\r\n]|)/y,solid:/([ \t\r\n]*)(''|.|)/suy};var PLAIN_OR_BLOCK={blank:/()([ \t\r\n]|)/y,solid:/([ \t\r\n]*)(.|)/suy};
function align(text2,outer,start){const{blank,solid}=styleOf(outer[start]);const offsets=[];let at=contentStart(outer,start);for(const char of text2){const pattern=/[ \t\r\n]/.test(char)?blank:solid;pattern.
lastIndex=at;const skipped=pattern.exec(outer)?.[1]?.length??0;for(let i=0;i<char.length;i++)offsets.push(at+skipped);at=pattern.lastIndex}return[...offsets,at]}function styleOf(first){if(first==='"')
return QUOTED;return first==="'"?SINGLE_QUOTED:PLAIN_OR_BLOCK}function contentStart(outer,start){switch(outer[start]){case"|":case">":{const end=outer.indexOf("\n",start);return end===-1?outer.length:
end+1}case'"':case"'":return start+1;default:return start}}var lineStarts=new WeakMap;function locate({source,offset}){if(source.within)return locate(outerOrigin(source,source.within,offset));const starts=lineStarts.get(source)??findLineStarts(source);let low=0;
let high=starts.length-1;while(low<high){const middle=low+high+1>>1;if((starts[middle]??0)<=offset)low=middle;else high=middle-1}return{file:source.file,line:low+1,col:offset-(starts[low]??0)+1}}function findLineStarts(source){
const starts=[0];for(let at=source.text.indexOf("\n");at!==-1;at=source.text.indexOf("\n",at+1)){starts.push(at+1)}lineStarts.set(source,starts);return starts}var INTEGER=/^[-+]?(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)$/;var FLOAT=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;var GO_FLOAT_AFTER_POINT=/^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/;
var MIN_INT64=-(2n**63n);var MAX_UINT64=2n**64n-1n;var MAX_INT64=2n**63n-1n;function parseNumber(text2){if(text2.charCodeAt(0)===46){const value2=GO_FLOAT_AFTER_POINT.test(text2)?Number(text2):Number.
NaN;return Number.isFinite(value2)?{tag:"float",value:value2}:void 0}const plain2=text2.includes("_")?text2.replaceAll("_",""):text2;const int=INTEGER.test(plain2)?parseInteger(plain2):void 0;if(int!==
void 0)return{tag:"int",value:int};if(!FLOAT.test(plain2))return void 0;const value=Number(plain2);return Number.isFinite(value)?{tag:"float",value}:void 0}function parseInteger(plain2){const first=plain2.
charCodeAt(0);const isSigned=first===45||first===43;const digits=isSigned?plain2.slice(1):plain2;const isOctal=/^0[0-7]/.test(digits);const source=isOctal?`0o${digits}`:digits;const near=Number(source);
if(Number.isSafeInteger(near))return first===45?0-near:near;const exact=first===45?-BigInt(source):BigInt(source);const max=isSigned?MAX_INT64:MAX_UINT64;return exact>=MIN_INT64&&exact<=max?exact:void 0}
function formatNumber(value){if(typeof value==="bigint")return fits64(value)?String(value):formatFloat(Number(value));if(Number.isSafeInteger(value))return String(value);if(Number.isInteger(value)&&Math.
abs(value)<1e21){const digits=String(value);return fits64(BigInt(digits))?digits:formatFloat(value)}return formatFloat(value)}function fits64(value){return value>=MIN_INT64&&value<=MAX_UINT64}function formatFloat(value){
const[mantissa="",exponentText="0"]=value.toExponential().split("e");const exponent=Number(exponentText);if(exponent>=-4&&exponent<6)return String(value);const digits=String(Math.abs(exponent)).padStart(
2,"0");return`${mantissa}e${exponent<0?"-":"+"}${digits}`}function shortestText(value){return Object.is(value,-0)?"-0":String(value)}var ZONED=/^(\d{4})-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?(?:Z|([-+])(\d\d):(\d\d))$/;var LOCAL=/^(\d{4})-(\d{1,2})-(\d{1,2}) +(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?$/;
var DATE=/^(\d{4})-(\d{1,2})-(\d{1,2})$/;function formatTimestamp(text2){if(text2.charCodeAt(4)!==45)return void 0;const match=DATE.exec(text2)??ZONED.exec(text2)??LOCAL.exec(text2);if(!match)return void 0;
const[,year="",month="",day="",hour="0",minute="0",second="0"]=match;if(!isDate(Number(year),Number(month),Number(day)))return void 0;if(Number(hour)>23||Number(minute)>59||Number(second)>59)return void 0;
const zone=formatZone(match[8],match[9],match[10]);if(zone===void 0)return void 0;const fraction=(match[7]??"").slice(0,9).replace(/0+$/,"");const clock=[hour,minute,second].map(part2=>part2.padStart(
2,"0")).join(":");const date=`${year}-${month.padStart(2,"0")}-${day.padStart(2,"0")}`;return`${date}T${clock}${fraction&&`.${fraction}`}${zone}`}function isDate(year,month,day){if(month<1||month>12||
day<1)return false;const isLeap=year%4===0&&year%100!==0||year%400===0;const days=month===2?isLeap?29:28:[4,6,9,11].includes(month)?30:31;return day<=days}function formatZone(sign="+",hours="00",minutes="\
00"){if(Number(hours)>23||Number(minutes)>59)return void 0;return hours==="00"&&minutes==="00"?"Z":`${sign}${hours}:${minutes}`}var WORDS=new Set([...["","~","null","Null","NULL"],...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"],...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"],...[".nan",
".NaN",".NAN",".inf",".Inf",".INF","+.inf","+.Inf","+.INF"],...["-.inf","-.Inf","-.INF"]]);var LONGEST_WORD=5;var BASE_60=/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;var SIMPLE=/^[A-Za-z/_$(][!"$-9;-~]*(?:(?: +|:)[!"$-9;-~]+)*$/;
function isBare(text2){return SIMPLE.test(text2)&&!(text2.length<=LONGEST_WORD&&WORDS.has(text2))}var NOT_PLAIN=/^[ #,[\]{}&*!|>'"%@`]|^(?:---|\.\.\.)|^[-?:](?: |$)|:(?: |$)|[ \u2028\u2029]#| $|[\n\u2028\u2029]/;
var SPECIAL=/[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;var SPACE_THEN_BREAK=/ [\n\u2028\u2029]/;var BREAK_THEN_SPACE=/[\n\u2028\u2029] /;function styleOfString(text2,isSimpleKey2){if(isBare(
text2))return"plain";if(text2.includes("\n"))return!isSimpleKey2&&isBlockAllowed(text2)?"literal":"double";if(SPECIAL.test(text2)||isReadAsOther(text2))return"double";if(!NOT_PLAIN.test(text2))return"\
plain";return BREAK_THEN_SPACE.test(text2)||SPACE_THEN_BREAK.test(text2)?"double":"single"}function isBlockAllowed(text2){return!SPECIAL.test(text2)&&!text2.endsWith(" ")&&!SPACE_THEN_BREAK.test(text2)}
function isWord(text2){return text2.length<=LONGEST_WORD&&WORDS.has(text2)}function isReadAsOther(text2){if(isWord(text2))return true;const first=text2.charCodeAt(0);if(first>57||first<43)return false;
return parseNumber(text2)!==void 0||formatTimestamp(text2)!==void 0||BASE_60.test(text2)}function endOfLines(text2){let end=text2.length;while(end>0&&text2.charCodeAt(end-1)===10)end--;return end}function refold(text2){if(!/[^\n]\n/.test(text2)||!isBlockAllowed(text2.replaceAll("	"," .")))return text2;const doubles=!/^\n*[ \t]/.test(text2);const[head=""]=/^\n*/.exec(text2)??[];const end=endOfLines(
text2);const parts=text2.slice(head.length,end).split(/(\n+)/);let out=head;for(let index=0;index<parts.length;index+=2){const line=parts[index]??"";out+=line+reread(line,parts[index+1]??"",parts[index+
2],doubles)}const tail=text2.slice(end);const gains=tail.length>1&&doubles&&!isBlank(parts.at(-1)??"");return out+tail+(gains?"\n":"")}function reread(line,breaks,next,doubles){if(next===void 0)return"";
const isDeep=isBlank(line);const written2=breaks.length+(isDeep||!doubles?0:1);if(isDeep||isBlank(next))return"\n".repeat(written2);return written2===1?" ":"\n".repeat(written2-1)}function isBlank(line){
return line.startsWith(" ")||line.startsWith("	")}var KNOWN_TAGS=new Map(["str","int","float","bool","null","timestamp","binary","merge"].map(tag=>[`tag:yaml.org,2002:${tag}`,tag]));function writtenTag(tag){return tag==="!"?void 0:KNOWN_TAGS.get(tag)??
"str"}var tagged=new WeakMap;function markTagged(node,written2){tagged.set(node,written2);return node}function taggedStyle(node){return tagged.get(node)}function isTagged(node){return tagged.has(node)}var NAN={tag:"float",value:Number.NaN};var INFINITY={tag:"float",value:Number.POSITIVE_INFINITY};var NEGATIVE_INFINITY={tag:"float",value:Number.NEGATIVE_INFINITY};var NULL={tag:"null",value:null};var TRUE={
tag:"bool",value:true};var FALSE={tag:"bool",value:false};var WORDS2=new Map([...["","~","null","Null","NULL"].map(word=>[word,NULL]),...["true","True","TRUE"].map(word=>[word,TRUE]),...["false","Fals\
e","FALSE"].map(word=>[word,FALSE]),...[".nan",".NaN",".NAN"].map(word=>[word,NAN]),...[".inf",".Inf",".INF"].map(word=>[word,INFINITY]),...["+.inf","+.Inf","+.INF"].map(word=>[word,INFINITY]),...["-.\
inf","-.Inf","-.INF"].map(word=>[word,NEGATIVE_INFINITY]),["<<",{tag:"merge",value:"<<"}]]);var TAB=9;var NOT_A_STRING=/^[-+.0-9~nNtTfF<]|^$/;function resolvePlain(text2){return NOT_A_STRING.test(text2)?
resolve2(text2).tag:"str"}function scalarTag(node){if(node.tag!=="")return node.tag;return node.style==="plain"?resolvePlain(node.text):"str"}function scalarValue(node,inFlow=false){const{text:text2,tag,
style}=node;if(inFlow&&isQuotedInFlow(node))return text2;if(!inFlow)refuseLeadingTab(node);if(style==="folded"&&(tag==="str"||tag===""))return refold(text2);if(tag==="str"||tag===""&&style!=="plain")return text2;
const resolved=NOT_A_STRING.test(text2)?resolve2(text2):{tag:"str",value:text2};if(tag===""||tag===resolved.tag){return style==="plain"?finite(resolved.value,node):text2}return coerce(node,resolved)}var BLOCKS=new Set(
["literal","folded"]);function refuseLeadingTab(node){if(node.text.charCodeAt(0)!==TAB)return;const isBlock2=node.style==="plain"?node.text.includes("\n"):BLOCKS.has(node.style);if(!isBlock2||!isBlockAllowed(
node.text.replaceAll("	",".")))return;throw new UserError("bad-scalar","this text begins with a tab, which kustomize cannot print",{at:locate(node),hint:"begin the text with a line or a space before t\
he tab",kustomize:"yaml: found a tab character where an indentation space is expected"})}function isQuotedInFlow(node){const{text:text2,tag,style}=node;if(style==="folded")return tag==="str"||tag==="";
if(style!=="plain"||isTagged(node))return false;if(text2==="")return tag==="null"||tag==="";return(tag==="timestamp"||tag==="")&&text2.includes(":")}function coerce(node,resolved){if(node.tag==="merge")
return node.text;if(node.tag==="binary")return decodeBinary(node);const isTimestamp=resolved.tag==="timestamp";const actual=isTimestamp?{tag:"str",value:node.text}:resolved;if(node.tag==="float"&&actual.
tag==="int")return actual.value;const says=`this has to be ${TYPE_WORDS[node.tag]??node.tag}, and it is '${node.text}'`;throw new UserError("bad-scalar",says,{at:locate(node),hint:"what was here befor\
e, or its tag, says the type: write a value of that",kustomize:`yaml: cannot decode !!${actual.tag} \`${node.text}\` as a !!${node.tag}`})}var TYPE_WORDS={int:"a whole number",float:"a number",bool:"t\
rue or false",null:"null"};function decodeBinary(node){const text2=node.text.replace(/[\r\n]/g,"");const bytes=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text2)?Uint8Array.
from(atob(text2),char=>char.charCodeAt(0)):void 0;if(bytes)return new TextDecoder("utf-8",{ignoreBOM:true}).decode(bytes);throw new UserError("bad-scalar","!!binary value contains invalid base64 data",
{at:locate(node)})}function finite(value,node){if(typeof value!=="number"||Number.isFinite(value))return value;const name=Number.isNaN(value)?"NaN":value>0?"+Inf":"-Inf";throw new UserError("bad-scala\
r",`JSON has no number such as ${node.text}`,{at:locate(node),hint:"put it in quotes if it is a text",kustomize:`json: unsupported value: ${name}`})}function resolve2(text2){const word=WORDS2.get(text2);
if(word)return word;const first=text2.charCodeAt(0);if(first>57)return{tag:"str",value:text2};const time=formatTimestamp(text2);if(time!==void 0)return{tag:"timestamp",value:time};return parseNumber(text2)??
{tag:"str",value:text2}}var DIGIT=/[^ -/:-~]/;var SMALLEST_RING=4;function printedNames(names){const order=sorted(names);const isRepeated=hasRepeatedName(order.map(position2=>names[position2]??""));return{order,isRepeated,areTexts:names.
every(isText)}}function isText(name){const tag=resolvePlain(name);return tag==="str"||tag==="merge"}function sorted(names){const order=[...names.keys()];const compare=(a,b)=>compareKeys(names[a]??"",names[b]??
"");if(order.length>16)return order.sort(compare);for(let i=1;i<order.length;i++){const own=order[i]??0;let at=i;for(;at>0;at--){const before=order[at-1]??0;if(compare(before,own)<=0)break;order[at]=before}
order[at]=own}return order}function hasRepeatedName(names){if(names.some((name,i)=>i>0&&name===names[i-1]))return true;const hasDigits=names.length>=SMALLEST_RING&&names.some(name=>DIGIT.test(name));return hasDigits&&
new Set(names).size<names.length}var MOST_NAMES=40;var MOST2=5e3;var FEW=12;var Shape=class _Shape{names;isOdd;#next;#positions;#printed;constructor(names,isOdd2=false){this.names=names;this.isOdd=isOdd2}get printed(){this.#printed??=
printedNames(this.names);return this.#printed}positionOf(name){const{names}=this;if(names.length>FEW){this.#positions??=firstPositions(names);return this.#positions.get(name)??-1}for(let i=0;i<names.length;i++)
if(names[i]===name)return i;return-1}next(name){const known4=this.#next?.get(name);if(known4!==void 0)return known4;if(count===MOST2||this.names.length===MOST_NAMES||this.isOdd)return void 0;const own=internedKey(
name);if(own===void 0)return void 0;count++;const shape=new _Shape([...this.names,own]);this.#next??=new Map;this.#next.set(own,shape);return shape}};var count=0;var EMPTY=new Shape([]);function shapeOf(keys){
let shape=EMPTY;for(let i=0;i<keys.length;i++){const key=keys[i];if(key===void 0)continue;shape=isOdd(key)?void 0:shape.next(key.text);if(shape===void 0)return ownShape(keys)}return shape}function withName(shape,key){
const isOddKey=isOdd(key);const next=isOddKey?void 0:shape.next(key.text);return next??new Shape([...shape.names,key.text],shape.isOdd||isOddKey)}function ownShape(keys){return new Shape(keys.map(({text:text2})=>text2),
keys.some(isOdd))}function isOdd({tag,text:text2}){return tag!=="str"&&tag!==""&&tag!==resolvePlain(text2)}function firstPositions(names){const positions=new Map;for(const[position2,name]of names.entries()){
if(!positions.has(name))positions.set(name,position2)}return positions}function mapOf(keys,values,origin){return shapedMap(shapeOf(keys),keys,values,origin)}function shapedMap(shape,keys,values,{source,offset}){return{kind:"map",shape,keys,values,source,offset}}function withValues(map,values){
return shapedMap(map.shape,map.keys,values,map)}function withEntry(map,key,value){return shapedMap(withName(map.shape,key),[...map.keys,key],[...map.values,value],map)}function withEntries(origin,entries){
const keys=entries.map(({key})=>key);const values=entries.map(({value})=>value);return mapOf(keys,values,origin)}function entryOf({shape,keys,values},name){const position2=shape.positionOf(name);const[
key,value]=[keys[position2],values[position2]];return key&&value&&{key,value}}function mapEntries({keys,values}){const entries=[];for(let i=0;i<keys.length;i++){const[key,value]=[keys[i],values[i]];if(key&&
value)entries.push({key,value})}return entries}var hidden=new WeakMap;function withHidden(node,nodes){const changed={...node};hidden.set(changed,nodes);return changed}function hiddenNodes(node){return(node&&hidden.get(node))??NONE}function hideEntries(node,entries){
const nodes=entries.flatMap(({key,value})=>[key,value]);return withHidden(node,[...hiddenNodes(node),...nodes])}function hiddenEntries(node){const nodes=hiddenNodes(node);if(nodes.length===0)return NONE;
return nodes.flatMap((key,i)=>{const value=nodes[i+1];return i%2===0&&key.kind==="scalar"&&value?[{key,value}]:[]})}var NONE=[];function getField(node,key){if(node?.kind!=="map")return void 0;const position2=node.shape.positionOf(key);return position2===-1?void 0:node.values[position2]}function textOf(node){return node?.kind===
"scalar"?node.text:void 0}function isPresent(node){return node!==void 0&&!isNull(node)}function isNull(node){return node?.kind==="scalar"&&node.tag==="null"}function isNothing(node){if(node===void 0)return true;
switch(node.kind){case"map":return node.values.length===0;case"seq":return node.items.length===0;default:return node.tag==="null"}}function setField(map,key,value){const position2=map.shape.positionOf(
key);if(position2===-1)return withEntry(map,keyNode(key,value),value);return map.values[position2]===value?map:withValues(map,map.values.with(position2,value))}function removeField(map,key){const position2=map.
shape.positionOf(key);if(position2===-1)return map;return mapOf(map.keys.toSpliced(position2,1),map.values.toSpliced(position2,1),map)}function keyNode(text2,{source,offset}){return{kind:"scalar",text:text2,
tag:"",style:"plain",source,offset}}function scalarNode(text2,tag,{source,offset}){return{kind:"scalar",text:text2,tag,style:"plain",source,offset}}function mapNode(entries,{source,offset}){return withEntries(
{source:withStyle(source,"block"),offset},entries)}function seqNode(items,{source,offset}){return{kind:"seq",items,source:withStyle(source,"block"),offset}}function withItems(seq,items){return{kind:"s\
eq",items,source:seq.source,offset:seq.offset}}function mapItems(seq,change){let items;for(let i=0;i<seq.items.length;i++){const item=seq.items[i];if(item===void 0)continue;const changed=change(item);
if(changed===item)continue;items??=seq.items.slice();items[i]=changed}return items?withItems(seq,items):seq}function entriesOf(node){return node?.kind==="map"?mapEntries(node):hiddenEntries(node)}function textsOf(node){
const texts2=new Map;for(const{key,value}of entriesOf(node))texts2.set(key.text,textOf(value)??"");return texts2}var PositionIndex=class{#keysOf;#positions=new Map;#sorted;constructor(keysOf,slots){this.#keysOf=keysOf;for(let position2=0;position2<slots.length;position2++){const resource=slots[position2];if(resource)
this.enter(position2,resource)}}enter(position2,resource){for(const key of this.#keysOf(resource)){const positions=this.#positions.get(key);if(positions)insertSorted(positions,position2);else{this.#positions.
set(key,[position2]);this.#sorted=void 0}}}at(key){return this.#positions.get(key)??NONE2}startingWith(prefix){this.#sorted??=[...this.#positions.keys()].sort();const found=new Set;for(let i=firstNotBefore(
this.#sorted,prefix);i<this.#sorted.length;i++){const key=this.#sorted[i]??"";if(!key.startsWith(prefix))break;for(const position2 of this.at(key))found.add(position2)}return[...found].sort((a,b)=>a-b)}};
var NONE2=[];function firstNotBefore(sorted2,text2){let[low,high]=[0,sorted2.length];while(low<high){const middle=low+high>>1;if((sorted2[middle]??"")<text2)low=middle+1;else high=middle}return low}function insertSorted(positions,position2){
if((positions.at(-1)??-1)<position2){positions.push(position2);return}let[low,high]=[0,positions.length-1];while(low<high){const middle=low+high>>1;if((positions[middle]??0)<position2)low=middle+1;else
high=middle}if(positions[low]!==position2)positions.splice(low,0,position2)}function parseApiVersion(apiVersion){const slash=apiVersion.indexOf("/");return slash===-1?{group:"",version:apiVersion}:{group:apiVersion.slice(0,slash),version:apiVersion.slice(slash+1)}}function apiVersionOf({
group,version}){return group===""?version:`${group}/${version}`}function formatGvk({group,version,kind}){return`${kind||"[noKind]"}.${version||"[noVer]"}.${group||"[noGrp]"}`}function isGvkSelected(gvk,selector){
return(selector.kind===""||selector.kind===gvk.kind)&&(selector.group===""||selector.group===gvk.group)&&(selector.version===""||selector.version===gvk.version)}function isSameGvk(a,b){return a.kind===
b.kind&&a.version===b.version&&a.group===b.group}function gvkSortText({group,version,kind}){return`${group||"~G"}_${version||"~V"}_${kind||"~K"}`}var NOT_A_NAMESPACE="_non_namespaceable_";function formatResId(id){return`${formatGvk(id)}/${id.name||"[noName]"}.${id.namespace||"[noNs]"}`}function showResId(id){const namespace2=id.namespace===NOT_A_NAMESPACE?
"":id.namespace;const gvk=[id.kind,id.version,id.group].filter(Boolean).join(".");const name=[id.name,namespace2].filter(Boolean).join(".");return[gvk,name].filter(Boolean).join("/")||"any resource"}function effectiveNamespace({
clusterScoped:clusterScoped2,namespace:namespace2}){if(clusterScoped2)return NOT_A_NAMESPACE;return namespace2===""?"default":namespace2}function isSameResId(a,b){return a.name===b.name&&isSameGvk(a,b)&&
effectiveNamespace(a)===effectiveNamespace(b)}function resIdKey(id){return`${id.kind}
${id.group}/${id.version}
${id.name}
${effectiveNamespace(id)}`}function isSelectedBy(id,selector){return(selector.name===""||selector.name===id.name)&&(selector.namespace===""||selector.namespace===(id.namespace||"default"))&&isGvkSelected(
id,selector)}var ResourceMap=class{#slots;#byId;#byName;#byKind;#byLabel;#byAnnotation;#changed;#hasNewIds=true;constructor(resources=[]){this.#slots=[...resources]}get resources(){return this.#slots.filter(resource=>resource!==
void 0)}get length(){return this.#slots.length}*entries(){for(let i=0;i<this.#slots.length;i++){const resource=this.#slots[i];if(resource)yield[i,resource]}}at(position2){return this.#slots[position2]}append(resource){
this.#slots.push(resource);this.#hasNewIds=true;const position2=this.#slots.length-1;this.#changed?.add(position2);this.#enterIds(position2,resource);this.#enterMetadata(position2,resource)}replace(position2,resource){
const old=this.#slots[position2];this.#slots[position2]=resource;this.#changed?.add(position2);if(old?.ids!==resource.ids){this.#enterIds(position2,resource);if(old===void 0||!isSameResId(old.id,resource.
id))this.#hasNewIds=true}if(old?.root!==resource.root)this.#enterMetadata(position2,resource)}remove(position2){this.#slots[position2]=void 0}update(change){for(let position2=0;position2<this.#slots.length;position2++){
const resource=this.#slots[position2];if(resource===void 0)continue;const changed=change(resource);if(changed===resource)continue;this.#slots[position2]=changed;this.#changed=void 0;if(changed?.ids!==
resource.ids){this.#hasNewIds=true;this.#forgetIds()}this.#forgetMetadata()}}reset(resources){this.#slots=[...resources];this.#changed=void 0;this.#hasNewIds=true;this.#forgetIds();this.#forgetMetadata()}takeNewIds(){
const hasNewIds=this.#hasNewIds;this.#hasNewIds=false;return hasNewIds}takeChanged(){const changed=this.#changed??this.#slots.keys();this.#changed=new Set;return[...changed].sort((a,b)=>a-b)}positionsOf(id){
return this.#positionsAt(id).filter(position2=>this.at(position2)?.ids.some(own=>isSameResId(own,id)))}currentPositionsOf(id){return this.#positionsAt(id).filter(position2=>{const resource=this.at(position2);
return resource!==void 0&&isSameResId(resource.id,id)})}candidates({name,kind,namePrefix="",label,annotation:annotation2}){if(name!=="")return this.#names().at(name);const choices=[];if(namePrefix!=="")
choices.push(this.#names().startingWith(namePrefix));if(kind!=="")choices.push(this.#kinds().at(kind));if(label){this.#byLabel??=new PositionIndex(({labels})=>pairKeys(labels),this.#slots);choices.push(
this.#byLabel.at(pairKey(label)))}if(annotation2){this.#byAnnotation??=new PositionIndex(one=>pairKeys(one.annotations),this.#slots);choices.push(this.#byAnnotation.at(pairKey(annotation2)))}const[first,
...others]=choices;if(first===void 0)return[...this.#slots.keys()];return others.reduce((fewest,one)=>one.length<fewest.length?one:fewest,first)}#names(){this.#byName??=new PositionIndex(({ids})=>ids.
map(({name})=>name),this.#slots);return this.#byName}#kinds(){this.#byKind??=new PositionIndex(({ids})=>ids.map(({kind})=>kind),this.#slots);return this.#byKind}#enterIds(position2,resource){this.#byId?.
enter(position2,resource);this.#byName?.enter(position2,resource);this.#byKind?.enter(position2,resource)}#enterMetadata(position2,resource){this.#byLabel?.enter(position2,resource);this.#byAnnotation?.
enter(position2,resource)}#forgetIds(){this.#byId=void 0;this.#byName=void 0;this.#byKind=void 0}#forgetMetadata(){this.#byLabel=void 0;this.#byAnnotation=void 0}#positionsAt(id){this.#byId??=new PositionIndex(
({ids})=>ids.map(resIdKey),this.#slots);return this.#byId.at(resIdKey(id))}};function pairKey({key,value}){return`${key}
${value}`}function pairKeys(texts2){return[...texts2].map(([key,value])=>pairKey({key,value}))}var MB=1e6;var LIMITS={"file-bytes":{usual:64*MB,unit:"bytes",of:"one file"},"read-bytes":{usual:256*MB,unit:"bytes",of:"all files that one build reads"},files:{usual:2e5,unit:"files",of:"one build"},
"yaml-depth":{usual:300,most:500,unit:"levels",of:"lists and maps inside of each other, in one document"},"yaml-tokens":{usual:1e6,unit:"tokens",of:"one document that has anchors, tags, or anything el\
se that is rare in manifests"},"mapping-keys":{usual:2e4,unit:"keys",of:"one map"},"alias-values":{usual:1e5,unit:"values",of:"what the aliases (`*name`) of one document stand for"},values:{usual:25e5,
unit:"values",of:"all YAML that one build reads"},expression:{usual:5e4,unit:"steps",of:"one regular expression: its length, times its repeat counts (`{9}`)"},"base-levels":{usual:100,most:200,unit:"l\
evels",of:"bases and components inside of each other"},"text-bytes":{usual:16*MB,unit:"bytes",of:"one text that replacements make"},"copied-values":{usual:1e5,unit:"values",of:"one list or map that re\
placements copy"},"name-bytes":{usual:1e4,unit:"bytes",of:"one name, prefix or suffix"},resources:{usual:5e4,unit:"resources",of:"one build"},"output-bytes":{usual:128*MB,unit:"bytes",of:"the output o\
f one build"},environments:{usual:5e3,unit:"environments",of:"one config"}};var raised=new Map;function limitOf(name){return raised.get(name)??LIMITS[name].usual}function setLimits(limits){raised.clear();
for(const[name,value]of limits)raised.set(name,value)}function limitVariable(name){return`IGW_LIMIT_${name.replaceAll("-","_").toUpperCase()}`}function limitText(name,seen){const value=limitOf(name);return`${grouped(
seen)} ${LIMITS[name].unit}, and ${limitVariable(name)} is ${grouped(value)}`}function overLimit(name,what,seen,at){const{unit}=LIMITS[name];const value=grouped(limitOf(name));return new UserError("li\
mit",`${what} has ${grouped(seen)} ${unit}, and ${value} is the limit`,{at,hint:`if that is meant, set the environment variable ${limitVariable(name)} to more`})}function grouped(value){return String(
value).replace(/\B(?=(?:\d{3})+$)/g,",")}var WIDTH=80;var ESCAPED=/["\\\u2028\u2029]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu;var ESCAPES=new Map([["\0","\\0"],["\x07","\\a"],["\b","\\b"],["	","\\t"],["\n","\\n"],["\v","\\v"],["\f",
"\\f"],["\r","\\r"],["\x1B","\\e"],['"','\\"'],["\\","\\\\"],["\x85","\\N"],["\xA0","\\_"],["\u2028","\\L"],["\u2029","\\P"]]);function formatString(text2,{column,indent}){const style=styleOfString(text2,
false);switch(style){case"plain":return column+text2.length>WIDTH?fold(text2,column,indent,style):text2;case"single":return`'${indentSeparators(fold(text2.replaceAll("'","''"),column+1,indent,style),indent)}\
'`;case"double":return`"${fold(escapeAll(text2),column+1,indent,style)}"`;case"literal":return literalBlock(text2,indent)}}function formatSimpleKey(text2){switch(styleOfString(text2,true)){case"single":
return`'${text2.replaceAll("'","''")}'`;case"double":return`"${escapeAll(text2)}"`;default:return text2}}function escapeAll(text2){if(text2.startsWith("\uFEFF"))return text2.replace(/./gsu,escapeCharacter);
return text2.replace(ESCAPED,escapeCharacter)}function escapeCharacter(char){const short=ESCAPES.get(char);if(short)return short;const code=char.codePointAt(0)??0;const hex=code.toString(16).toUpperCase();
if(code<=255)return`\\x${hex.padStart(2,"0")}`;return code<=65535?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}function fold(text2,startColumn,indent,style){if(startColumn+text2.length<=WIDTH)
return text2;const first=style==="plain"?0:1;const last=style==="plain"?text2.length:text2.length-1;let folded="";let lineStart2=0;let at=text2.indexOf(" ",WIDTH+1-startColumn);while(at!==-1&&at<last){
const isBeforeSpace=text2.charCodeAt(at+1)===32;const isBehindSpace=text2.charCodeAt(at-1)===32;if(at<first||isBehindSpace||isBeforeSpace&&style!=="double"){at=text2.indexOf(" ",at+1);continue}folded+=
`${text2.slice(lineStart2,at)}
${" ".repeat(indent)}${isBeforeSpace?"\\":""}`;lineStart2=at+1;const room=Math.max(0,WIDTH+1-indent-(isBeforeSpace?1:0));at=text2.indexOf(" ",lineStart2+room)}return folded+text2.slice(lineStart2)}function literalBlock(text2,indent){
const hint=/^[ \n\u2028\u2029]/.test(text2)?"2":"";const chomp=chompHint(text2);const pad=" ".repeat(indent);const lines2=text2.replace(/^(?=[^\n\u2028\u2029])/gm,pad);return`|${hint}${chomp}
${chomp==="-"?lines2:lines2.slice(0,-1)}`}function chompHint(text2){if(!/[\n\u2028\u2029]$/.test(text2))return"-";return text2.length===1||/[\n\u2028\u2029]{2}$/.test(text2)?"+":""}function indentSeparators(text2,indent){
return/[\u2028\u2029]/.test(text2)?text2.replace(/[\u2028\u2029]+(?![\u2028\u2029]|$)/g,`$&${" ".repeat(indent)}`):text2}function printedOrder(map,isTop){const{isOdd:isOdd2,printed}=map.shape;const{order,isRepeated,areTexts}=printed;if(!isTop&&(isOdd2||!areTexts))for(const key of map.keys)checkKey(key);if(isRepeated)throw repeatedKey(
map);return order}function checkKey(key){if(key.tag==="str"||isPrintedNothing(key))return;const tag=scalarTag(key);if(tag==="str"||tag==="merge")return;throw new UserError("bad-scalar",`the key ${key.
text||"of this entry"} is no text`,{at:locate(key),hint:`put it in quotes: "${key.text}"`,kustomize:"json: unsupported type: map[interface {}]interface {}"})}function isPrintedNothing({tag,style,text:text2}){
return tag==="null"&&style==="single"&&text2===""}function repeatedKey({keys}){const seen=new Map;for(const key of keys){const{text:text2}=key;const before=seen.get(text2);if(before){const{file,line,col}=locate(
before);const at=locate(key);return new UserError("bad-scalar",`the key '${text2}' is there twice in one map`,{at,hint:`it is first at ${file}:${line}:${col}`,kustomize:`yaml: unmarshal errors:
  line ${at.line}: mapping key ${JSON.stringify(text2)} already defined at line ${line}`})}seen.set(text2,key)}throw new Error("no key is repeated")}var loaded;function yamlPackage(){loaded??=requirePackage();return loaded}function requirePackage(){const{createRequire}=process.getBuiltinModule("node:module");const require2=createRequire(moduleUrl);
return require2(moduleUrl.endsWith(".ts")?"yaml":"./yaml.cjs")}var COMMENTED_PROPERTY=/[&!]\S* +#[^\n]*\n(?: *(?:#[^\n]*)?\n)* *$/;var FARTHEST=500;var COMMENTED_HEADER=/^[|>][-+\d]*[ \t]*(#[^\n]*)/;var PropertyComments=class{#text;#pending;#isBelow=false;constructor(text2){
this.#text=text2}get isPending(){return this.#pending!==void 0}printedText(text2,block){if(!this.#isBelow||text2==="")return text2;const[,comment]=COMMENTED_HEADER.exec(block)??[];if(comment===void 0)
return text2;const isFolded=block.startsWith(">");if(isFolded&&text2.startsWith("\n"))return comment+text2;return`${comment}${isFolded&&/^[^ \t]/.test(text2)?" ":"\n"}${text2}`}pass(parsed){this.#isBelow=
isBlockText(parsed)&&(this.#pending==="below"||this.#isCommentedAbove(parsed));if(!isBlock(parsed))this.#pending=this.#isCommentedNothing(parsed)?"map":void 0;else if(this.#isCommentedAbove(parsed))this.#pending??=
"below"}passDash(){const isOfMap=this.#pending==="map";if(this.#pending!=="below")this.#pending=void 0;return isOfMap}leaveItem(item){if(this.#pending==="map"&&!isBlock(item))this.#pending="list"}#isCommentedAbove({
range}){const[start=0]=range??[];return COMMENTED_PROPERTY.test(this.#text.slice(Math.max(0,start-FARTHEST),start))}#isCommentedNothing(parsed){const{isScalar}=yamlPackage();if(!isScalar(parsed)||!isNothingWithProperties(
parsed))return false;const[,end=0]=parsed.range??[];return/^ *#/.test(this.#text.slice(end,end+FARTHEST))}};function isTaggedBlock(parsed){return isBlock(parsed)&&parsed.tag!==void 0}function isNothingWithProperties({
type,value,tag,anchor}){if(type!=="PLAIN"||value!=="")return false;return tag!==void 0||anchor!==void 0}function isBlockText(parsed){const{isScalar}=yamlPackage();return isScalar(parsed)&&/^BLOCK/.test(
parsed.type??"")}function isBlock(parsed){const{isMap,isSeq}=yamlPackage();return(isMap(parsed)||isSeq(parsed))&&parsed.flow!==true}function isFlowCollection(parsed){const{isMap,isSeq}=yamlPackage();return(isMap(
parsed)||isSeq(parsed))&&parsed.flow===true}var KEY=/(?:"[^"\n]*"|'[^'\n]*'|[^\s"'#:][^\n#:]*?)\s*:(?: +(?<comment>#[^\n]*)| *)\n(?: *(?:#[^\n]*)?\n)*(?<below>[^\n]*)/y;var BLOCK_BELOW=/^ *(?:[-?](?: |$)|[^\s{[&*!|>#].*:(?: |$))/;var BEHIND_NOTHING=/: *, *#[^\n]*\n\s*$/;
function refuseKeyComment({key,value},root){const{text:text2,style}=key.source;if(style!==void 0||value===valueAt(root,"metadata","annotations"))return;const before=text2.slice(Math.max(0,key.offset-FARTHEST2),
key.offset);if(BEHIND_NOTHING.test(before))throw lost(key);if(!text2.startsWith(key.text,key.offset+quoteLength(text2[key.offset])))return;KEY.lastIndex=key.offset;const{comment,below=""}=KEY.exec(text2)?.
groups??{};if(!BLOCK_BELOW.test(below))return;if(comment!==void 0||COMMENTED_PROPERTY.test(before))throw lost(key)}var FARTHEST2=500;function lost(key){const says=`kustomize stumbles over the comment \
at '${key.text}', as nothing is left of it or braces are around it`;return new UserError("bad-scalar",says,{at:locate(key),hint:"put the comment on a line of its own",kustomize:"yaml: could not find e\
xpected ':'"})}function quoteLength(char){return char==='"'||char==="'"?1:0}function valueAt(root,...path){let node=root;for(const name of path){if(node?.kind!=="map")return void 0;const position2=node.
shape.positionOf(name);node=position2===-1?void 0:node.values[position2]}return node}function nodeToJson(node){return toJson(node,node,false)}function readNodeToJson(node){return toJson(node,node,void 0)}function jsonToNode(value,{source,offset}){const scalar2=(text2,tag)=>({kind:"sca\
lar",text:text2,tag,style:"plain",source,offset});const toNode=value2=>{if(value2===null)return scalar2("null","null");if(typeof value2==="string")return scalar2(value2,"str");if(typeof value2==="bool\
ean")return scalar2(String(value2),"bool");if(typeof value2==="bigint"||typeof value2==="number"){return scalar2(String(value2),resolvePlain(String(value2)))}if(isList(value2))return{kind:"seq",items:value2.
map(toNode),source,offset};const entries=Object.entries(value2).map(([name,item])=>({key:{kind:"scalar",text:name,tag:"str",style:"plain",source,offset},value:toNode(item)}));return withEntries({source,
offset},entries)};return toNode(value)}function toJson(node,root,inFlow){if(node.kind==="scalar")return scalarValue(node,inFlow);const isInside3=inFlow===void 0?void 0:inFlow||isFlow(node);if(node.kind===
"map")return mapToJson(node,root,isInside3);return node.items.map(item=>toJson(item,root,isInside3))}function mapToJson(map,root,inFlow){const value={};for(const entry2 of mapEntries(map)){if(map!==root)
checkKey(entry2.key);else if(isLost(entry2))continue;const name=entry2.key.text;if(Object.hasOwn(value,name))throw repeatedKey(map);if(inFlow!==void 0)checkComment(entry2,root,inFlow);setField2(value,
name,toJson(entry2.value,root,inFlow))}return value}function isLost({key}){return key.tag!=="str"&&!isPrintedNothing(key)&&scalarTag(key)==="null"}function checkComment(entry2,root,inFlow){const{value}=entry2;
if(value.kind==="scalar")return;const parts=value.kind==="seq"?value.items:value.values;if(inFlow||parts.length===0)refuseKeyComment(entry2,root)}function setField2(target,name,value){if(name!=="__pro\
to__")target[name]=value;else{Object.defineProperty(target,name,{value,enumerable:true,configurable:true,writable:true})}}function isList(value){return Array.isArray(value)}var LONGEST_SIMPLE_KEY=128;var MOST3=2e3;var INDENTS=40;var KeyLeads=class{lineStart;#known=new Map;constructor(lineStart2){this.lineStart=lineStart2}of(name){const known4=this.#known.get(name);if(known4!==
void 0)return known4;if(name.length>LONGEST_SIMPLE_KEY||!isBare(name))return void 0;const lead=this.lead(name);if(this.#known.size<MOST3)this.#known.set(name,lead);return lead}lead(key){return{inline:[
this.lineStart,key,": "].join(""),block:[this.lineStart,key,":"].join("")}}};var IN_LINE=new KeyLeads("");var byIndent=Array.from({length:INDENTS},(_,indent)=>new KeyLeads(lineStart(indent)));function leadsAt(indent){
return byIndent[indent]??new KeyLeads(lineStart(indent))}function lineStart(indent){return`
${" ".repeat(indent)}`}var CANONICAL_INT=/^(?:0|-?[1-9][0-9]{0,14})$/;var DASHES=Array.from({length:40},(_,indent)=>`
${" ".repeat(indent)}- `);var LINE_BREAK=/[\n\r\x85\u2028\u2029]/;function emitNode(node){return emitNodes([node])}function emitNodes(nodes,parts){const printer=new Printer(parts);for(let i=0;i<nodes.
length;i++){const node=nodes[i];if(i>0)printer.write("---\n");if(node)printer.document(node)}parts?.endStream();return printer.text}function emitYaml(value){return emitNode(jsonToNode(value,{source:{file:"",
text:""},offset:0}))}var CHUNK=4096;var LARGE=1e5;var Printer=class{#pieces;#count=0;#done="";#inFlow=false;#root;#parts;#dependent=0;constructor(parts){this.#parts=parts;this.#pieces=parts?.pieces??[]}get text(){
this.#join();return this.#done}write(piece){if(this.#count===CHUNK||piece.length>LARGE)this.#join();this.#pieces[this.#count++]=piece}#join(){if(this.#count<this.#pieces.length)this.#pieces.fill("",this.#count);
this.#done+=this.#pieces.join("");this.#count=0;const{length}=this.#done;if(length>limitOf("output-bytes"))throw overLimit("output-bytes","what was made",length)}document(node){this.#root=node;this.#item(
node,-2);this.write("\n")}#block(node,indent,isBegun){const parts=this.#parts;if(parts===void 0||this.#inFlow){this.#anew(node,indent,isBegun);return}const known4=parts.textOf(node,indent,isBegun);if(known4!==
void 0)this.write(known4);else if(parts.isRepeated(node))this.#keep(node,indent,isBegun,parts);else this.#anew(node,indent,isBegun)}#anew(node,indent,isBegun){if(node.kind==="map")this.#map(node,indent,
isBegun);else this.#seq(node,indent,isBegun)}#keep(node,indent,isBegun,parts){const start=this.#count;const[joined,dependent]=[this.#done,this.#dependent];this.#parts=void 0;this.#anew(node,indent,isBegun);
this.#parts=parts;if(this.#done!==joined||this.#dependent!==dependent)return;const text2=this.#pieces.slice(start,this.#count).join("");parts.keep(node,{text:text2,indent,isBegun})}#map(map,indent,isBegun){
const wasInFlow=this.#inFlow;this.#inFlow=wasInFlow||isFlow(map);const order=printedOrder(map,indent===0);const below=leadsAt(indent);for(let i=0;i<order.length;i++){this.#field(map,order[i]??0,i===0&&
isBegun?IN_LINE:below,indent)}this.#inFlow=wasInFlow}#field({shape,keys,values},position2,leads,indent){const name=shape.names[position2]??"";const key=keys[position2];const value=values[position2];if(key===
void 0||value===void 0)return;if(this.#inFlow&&value.kind!=="scalar")this.#refuseKeyComment(key,value);const lead=leads.of(name);if(lead)this.#entry(key,value,lead,indent,indent+name.length+2);else this.#unusualEntry(
key,value,leads,indent)}#refuseKeyComment(key,value){this.#dependent++;if(this.#root)refuseKeyComment({key,value},this.#root)}#unusualEntry(key,value,leads,indent){const name=key.text;if(isSimpleKey(name)){
const written3=formatSimpleKey(name);this.#entry(key,value,leads.lead(written3),indent,indent+written3.length+2);return}const written2=formatString(name,{column:indent+2,indent:indent+2});this.write(`${leads.
lineStart}? ${written2}
${" ".repeat(indent)}: `);this.#item(value,indent)}#entry(key,node,lead,indent,column){switch(node.kind){case"scalar":this.write(lead.inline);this.write(formatScalar(node,this.#inFlow,indent,column));
return;case"seq":if(node.items.length===0){this.#refuseKeyComment(key,node);this.write(lead.inline);this.write("[]");return}this.write(lead.block);this.#block(node,indent,false);return;case"map":if(node.
values.length===0){this.#refuseKeyComment(key,node);this.write(lead.inline);this.write("{}");return}this.write(lead.block);this.#block(node,indent+2,false)}}#seq(seq,indent,isBegun){const{items}=seq;const dash=DASHES[indent]??
`
${" ".repeat(indent)}- `;const wasInFlow=this.#inFlow;this.#inFlow=wasInFlow||isFlow(seq);for(let i=0;i<items.length;i++){const item=items[i];this.write(i===0&&isBegun?"- ":dash);if(item)this.#item(item,
indent)}this.#inFlow=wasInFlow}#item(node,indent){switch(node.kind){case"scalar":this.write(formatScalar(node,this.#inFlow,Math.max(indent,0),indent+2));return;case"seq":if(node.items.length===0)this.
write("[]");else this.#block(node,indent+2,true);return;case"map":if(node.values.length===0)this.write("{}");else this.#block(node,indent+2,true)}}};function formatScalar(node,inFlow,indent,column){if(isPrintedAsIs(
node,column))return node.text;const value=scalarValue(node,inFlow);if(typeof value==="string"){const text2=UNSTABLE.test(value)?rereadByGoyaml(value,node):value;return formatString(text2,{column,indent:indent+
2})}return typeof value==="number"||typeof value==="bigint"?formatNumber(value):String(value)}function isPrintedAsIs({tag,style,text:text2},column){const isText4=tag==="str"||tag===""&&style==="plain";
if(isText4)return column+text2.length<=WIDTH&&isBare(text2);if(style!=="plain")return false;if(tag==="int")return CANONICAL_INT.test(text2);return tag==="bool"&&(text2==="true"||text2==="false")}var UNSTABLE=/[\x7f-\x9f\ufffe\uffff]/;
function rereadByGoyaml(text2,node){if(/[\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(text2)){throw new UserError("bad-scalar","yaml: control characters are not allowed",{at:locate(node)})}return text2.replace(
/ *\x85[ \x85]*/g,breaks=>{const count4=breaks.replaceAll(" ","").length;return count4===1?" ":"\n".repeat(count4-1)})}function isSimpleKey(name){return!LINE_BREAK.test(name)&&new TextEncoder().encode(
name).length<=LONGEST_SIMPLE_KEY}var builtin3=process.getBuiltinModule("node:path/posix");var $get3=name=>builtin3[name];var join2=$get3("join");var basename=$get3("basename");var dirname2=$get3("dirname");var normalize=$get3("normalize");var DEFAULT_FIELD_SPECS={namePrefix:`* * * metadata/name`,nameSuffix:`* * * metadata/name`,namespace:`Namespace * * metadata/name +
APIService apiregistration.k8s.io * spec/service/namespace +
CustomResourceDefinition apiextensions.k8s.io * spec/conversion/webhook/clientConfig/service/namespace`,templateLabels:`* * * metadata/labels +
ReplicationController * v1 spec/template/metadata/labels +
Deployment * * spec/template/metadata/labels +
ReplicaSet * * spec/template/metadata/labels +
DaemonSet * * spec/template/metadata/labels +
StatefulSet apps * spec/template/metadata/labels +
StatefulSet apps * spec/volumeClaimTemplates[]/metadata/labels +
Job batch * spec/template/metadata/labels +
CronJob batch * spec/jobTemplate/metadata/labels +
CronJob batch * spec/jobTemplate/spec/template/metadata/labels +`,commonLabels:`Service * v1 spec/selector +
ReplicationController * v1 spec/selector +
Deployment * * spec/selector/matchLabels +
Deployment apps * spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
Deployment apps * spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels
ReplicaSet * * spec/selector/matchLabels +
DaemonSet * * spec/selector/matchLabels +
StatefulSet apps * spec/selector/matchLabels +
StatefulSet apps * spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels
Job batch * spec/selector/matchLabels
CronJob batch * spec/jobTemplate/spec/selector/matchLabels
PodDisruptionBudget policy * spec/selector/matchLabels
NetworkPolicy networking.k8s.io * spec/podSelector/matchLabels
NetworkPolicy networking.k8s.io * spec/ingress/from/podSelector/matchLabels
NetworkPolicy networking.k8s.io * spec/egress/to/podSelector/matchLabels
* * * metadata/labels +
ReplicationController * v1 spec/template/metadata/labels +
Deployment * * spec/template/metadata/labels +
ReplicaSet * * spec/template/metadata/labels +
DaemonSet * * spec/template/metadata/labels +
StatefulSet apps * spec/template/metadata/labels +
StatefulSet apps * spec/volumeClaimTemplates[]/metadata/labels +
Job batch * spec/template/metadata/labels +
CronJob batch * spec/jobTemplate/metadata/labels +
CronJob batch * spec/jobTemplate/spec/template/metadata/labels +`,commonAnnotations:`* * * metadata/annotations +
ReplicationController * v1 spec/template/metadata/annotations +
Deployment * * spec/template/metadata/annotations +
ReplicaSet * * spec/template/metadata/annotations +
DaemonSet * * spec/template/metadata/annotations +
StatefulSet * * spec/template/metadata/annotations +
Job batch * spec/template/metadata/annotations +
CronJob batch * spec/jobTemplate/metadata/annotations +
CronJob batch * spec/jobTemplate/spec/template/metadata/annotations +`,images:`* * * spec/containers[]/image +
* * * spec/initContainers[]/image +
* * * spec/template/spec/containers[]/image +
* * * spec/template/spec/initContainers[]/image +`,replicas:`Deployment * * spec/replicas +
ReplicationController * * spec/replicas +
ReplicaSet * * spec/replicas +
StatefulSet * * spec/replicas +`,varReference:`CronJob * * spec/jobTemplate/spec/template/spec/containers/args
CronJob * * spec/jobTemplate/spec/template/spec/containers/command
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/value
CronJob * * spec/jobTemplate/spec/template/spec/containers/volumeMounts/mountPath
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/args
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/command
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/value
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/volumeMounts/mountPath
CronJob * * spec/jobTemplate/spec/template/volumes/nfs/server
DaemonSet * * spec/template/spec/containers/args
DaemonSet * * spec/template/spec/containers/command
DaemonSet * * spec/template/spec/containers/env/value
DaemonSet * * spec/template/spec/containers/volumeMounts/mountPath
DaemonSet * * spec/template/spec/initContainers/args
DaemonSet * * spec/template/spec/initContainers/command
DaemonSet * * spec/template/spec/initContainers/env/value
DaemonSet * * spec/template/spec/initContainers/volumeMounts/mountPath
DaemonSet * * spec/template/spec/volumes/nfs/server
Deployment * * spec/template/spec/containers/args
Deployment * * spec/template/spec/containers/command
Deployment * * spec/template/spec/containers/env/value
Deployment * * spec/template/spec/containers/volumeMounts/mountPath
Deployment * * spec/template/spec/initContainers/args
Deployment * * spec/template/spec/initContainers/command
Deployment * * spec/template/spec/initContainers/env/value
Deployment * * spec/template/spec/initContainers/volumeMounts/mountPath
Deployment * * spec/template/spec/volumes/nfs/server
Deployment * * spec/template/metadata/annotations
Ingress * * spec/rules/host
Ingress * * spec/tls/hosts
Ingress * * spec/tls/secretName
Job * * spec/template/spec/containers/args
Job * * spec/template/spec/containers/command
Job * * spec/template/spec/containers/env/value
Job * * spec/template/spec/containers/volumeMounts/mountPath
Job * * spec/template/spec/initContainers/args
Job * * spec/template/spec/initContainers/command
Job * * spec/template/spec/initContainers/env/value
Job * * spec/template/spec/initContainers/volumeMounts/mountPath
Job * * spec/template/spec/volumes/nfs/server
Pod * * spec/containers/args
Pod * * spec/containers/command
Pod * * spec/containers/env/value
Pod * * spec/containers/volumeMounts/mountPath
Pod * * spec/initContainers/args
Pod * * spec/initContainers/command
Pod * * spec/initContainers/env/value
Pod * * spec/initContainers/volumeMounts/mountPath
Pod * * spec/volumes/nfs/server
ReplicaSet * * spec/template/spec/containers/args
ReplicaSet * * spec/template/spec/containers/command
ReplicaSet * * spec/template/spec/containers/env/value
ReplicaSet * * spec/template/spec/containers/volumeMounts/mountPath
ReplicaSet * * spec/template/spec/initContainers/args
ReplicaSet * * spec/template/spec/initContainers/command
ReplicaSet * * spec/template/spec/initContainers/env/value
ReplicaSet * * spec/template/spec/initContainers/volumeMounts/mountPath
ReplicaSet * * spec/template/spec/volumes/nfs/server
Service * * spec/ports/port
Service * * spec/ports/targetPort
StatefulSet * * spec/template/spec/containers/args
StatefulSet * * spec/template/spec/containers/command
StatefulSet * * spec/template/spec/containers/env/value
StatefulSet * * spec/template/spec/containers/volumeMounts/mountPath
StatefulSet * * spec/template/spec/initContainers/args
StatefulSet * * spec/template/spec/initContainers/command
StatefulSet * * spec/template/spec/initContainers/env/value
StatefulSet * * spec/template/spec/initContainers/volumeMounts/mountPath
StatefulSet * * spec/volumeClaimTemplates/spec/nfs/server
PersistentVolume * * spec/nfs/server
* * * metadata/labels
* * * metadata/annotations`,labels:""};var DEFAULT_NAME_REFERENCES=`= StorageClass storage.k8s.io v1
PersistentVolume * * spec/storageClassName
PersistentVolumeClaim * * spec/storageClassName
StatefulSet * * spec/volumeClaimTemplates/spec/storageClassName
= ServiceAccount * v1
RoleBinding rbac.authorization.k8s.io * subjects
ClusterRoleBinding rbac.authorization.k8s.io * subjects
Pod * * spec/serviceAccountName
StatefulSet * * spec/template/spec/serviceAccountName
Deployment * * spec/template/spec/serviceAccountName
ReplicationController * * spec/template/spec/serviceAccountName
CronJob * * spec/jobTemplate/spec/template/spec/serviceAccountName
Job * * spec/template/spec/serviceAccountName
DaemonSet * * spec/template/spec/serviceAccountName
= Role rbac.authorization.k8s.io *
RoleBinding rbac.authorization.k8s.io * roleRef/name
= ClusterRole rbac.authorization.k8s.io *
RoleBinding rbac.authorization.k8s.io * roleRef/name
ClusterRoleBinding rbac.authorization.k8s.io * roleRef/name
= ConfigMap * v1
Pod * v1 spec/volumes/configMap/name
Pod * v1 spec/containers/env/valueFrom/configMapKeyRef/name
Pod * v1 spec/initContainers/env/valueFrom/configMapKeyRef/name
Pod * v1 spec/containers/envFrom/configMapRef/name
Pod * v1 spec/initContainers/envFrom/configMapRef/name
Pod * v1 spec/volumes/projected/sources/configMap/name
PodTemplate * * template/spec/volumes/configMap/name
PodTemplate * * template/spec/containers/env/valueFrom/configMapKeyRef/name
PodTemplate * * template/spec/initContainers/env/valueFrom/configMapKeyRef/name
PodTemplate * * template/spec/containers/envFrom/configMapRef/name
PodTemplate * * template/spec/initContainers/envFrom/configMapRef/name
PodTemplate * * template/spec/volumes/projected/sources/configMap/name
Deployment * * spec/template/spec/volumes/configMap/name
Deployment * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
Deployment * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
Deployment * * spec/template/spec/containers/envFrom/configMapRef/name
Deployment * * spec/template/spec/initContainers/envFrom/configMapRef/name
Deployment * * spec/template/spec/volumes/projected/sources/configMap/name
ReplicaSet * * spec/template/spec/volumes/configMap/name
ReplicaSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
ReplicaSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
ReplicaSet * * spec/template/spec/containers/envFrom/configMapRef/name
ReplicaSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
ReplicaSet * * spec/template/spec/volumes/projected/sources/configMap/name
DaemonSet * * spec/template/spec/volumes/configMap/name
DaemonSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
DaemonSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
DaemonSet * * spec/template/spec/containers/envFrom/configMapRef/name
DaemonSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
DaemonSet * * spec/template/spec/volumes/projected/sources/configMap/name
StatefulSet * * spec/template/spec/volumes/configMap/name
StatefulSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
StatefulSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
StatefulSet * * spec/template/spec/containers/envFrom/configMapRef/name
StatefulSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
StatefulSet * * spec/template/spec/volumes/projected/sources/configMap/name
Job * * spec/template/spec/volumes/configMap/name
Job * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
Job * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
Job * * spec/template/spec/containers/envFrom/configMapRef/name
Job * * spec/template/spec/initContainers/envFrom/configMapRef/name
Job * * spec/template/spec/volumes/projected/sources/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/projected/sources/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/envFrom/configMapRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/envFrom/configMapRef/name
Node * * spec/configSource/configMap
Role * * rules/resourceNames
ClusterRole * * rules/resourceNames
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap
= Secret * v1
Pod * v1 spec/volumes/secret/secretName
Pod * v1 spec/containers/env/valueFrom/secretKeyRef/name
Pod * v1 spec/initContainers/env/valueFrom/secretKeyRef/name
Pod * v1 spec/containers/envFrom/secretRef/name
Pod * v1 spec/initContainers/envFrom/secretRef/name
Pod * v1 spec/imagePullSecrets/name
Pod * v1 spec/volumes/projected/sources/secret/name
PodTemplate * * template/spec/volumes/secret/secretName
PodTemplate * * template/spec/containers/env/valueFrom/secretKeyRef/name
PodTemplate * * template/spec/initContainers/env/valueFrom/secretKeyRef/name
PodTemplate * * template/spec/containers/envFrom/secretRef/name
PodTemplate * * template/spec/initContainers/envFrom/secretRef/name
PodTemplate * * template/spec/imagePullSecrets/name
PodTemplate * * template/spec/volumes/projected/sources/secret/name
Deployment * * spec/template/spec/volumes/secret/secretName
Deployment * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
Deployment * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
Deployment * * spec/template/spec/containers/envFrom/secretRef/name
Deployment * * spec/template/spec/initContainers/envFrom/secretRef/name
Deployment * * spec/template/spec/imagePullSecrets/name
Deployment * * spec/template/spec/volumes/projected/sources/secret/name
ReplicaSet * * spec/template/spec/volumes/secret/secretName
ReplicaSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
ReplicaSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
ReplicaSet * * spec/template/spec/containers/envFrom/secretRef/name
ReplicaSet * * spec/template/spec/initContainers/envFrom/secretRef/name
ReplicaSet * * spec/template/spec/imagePullSecrets/name
ReplicaSet * * spec/template/spec/volumes/projected/sources/secret/name
DaemonSet * * spec/template/spec/volumes/secret/secretName
DaemonSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
DaemonSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
DaemonSet * * spec/template/spec/containers/envFrom/secretRef/name
DaemonSet * * spec/template/spec/initContainers/envFrom/secretRef/name
DaemonSet * * spec/template/spec/imagePullSecrets/name
DaemonSet * * spec/template/spec/volumes/projected/sources/secret/name
StatefulSet * * spec/template/spec/volumes/secret/secretName
StatefulSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
StatefulSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
StatefulSet * * spec/template/spec/containers/envFrom/secretRef/name
StatefulSet * * spec/template/spec/initContainers/envFrom/secretRef/name
StatefulSet * * spec/template/spec/imagePullSecrets/name
StatefulSet * * spec/template/spec/volumes/projected/sources/secret/name
Job * * spec/template/spec/volumes/secret/secretName
Job * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
Job * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
Job * * spec/template/spec/containers/envFrom/secretRef/name
Job * * spec/template/spec/initContainers/envFrom/secretRef/name
Job * * spec/template/spec/imagePullSecrets/name
Job * * spec/template/spec/volumes/projected/sources/secret/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/secret/secretName
CronJob * * spec/jobTemplate/spec/template/spec/volumes/projected/sources/secret/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/valueFrom/secretKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/envFrom/secretRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/envFrom/secretRef/name
CronJob * * spec/jobTemplate/spec/template/spec/imagePullSecrets/name
Ingress * * spec/tls/secretName
Ingress * * metadata/annotations/ingress.kubernetes.io\\/auth-secret
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret
Ingress * * spec/tls/secretName
ServiceAccount * * imagePullSecrets/name
StorageClass * * parameters/secretName
StorageClass * * parameters/adminSecretName
StorageClass * * parameters/userSecretName
StorageClass * * parameters/secretRef
Role * * rules/resourceNames
ClusterRole * * rules/resourceNames
Service serving.knative.dev v1 spec/template/spec/containers/env/valueFrom/secretKeyRef/name
PersistentVolume * * spec/azureFile/secretName
= Service * v1
StatefulSet apps * spec/serviceName
Ingress * * spec/rules/http/paths/backend/serviceName
Ingress * * spec/backend/serviceName
Ingress * * spec/rules/http/paths/backend/service/name
Ingress * * spec/defaultBackend/service/name
APIService apiregistration.k8s.io * spec/service/name
ValidatingWebhookConfiguration admissionregistration.k8s.io * webhooks/clientConfig/service
MutatingWebhookConfiguration admissionregistration.k8s.io * webhooks/clientConfig/service
= PriorityClass scheduling.k8s.io v1
Pod * * spec/priorityClassName
StatefulSet * * spec/template/spec/priorityClassName
Deployment * * spec/template/spec/priorityClassName
ReplicationController * * spec/template/spec/priorityClassName
CronJob * * spec/jobTemplate/spec/template/spec/priorityClassName
Job * * spec/template/spec/priorityClassName
DaemonSet * * spec/template/spec/priorityClassName
= PersistentVolume * v1
PersistentVolumeClaim * * spec/volumeName
ClusterRole * * rules/resourceNames
= PersistentVolumeClaim * v1
Pod * * spec/volumes/persistentVolumeClaim/claimName
StatefulSet * * spec/template/spec/volumes/persistentVolumeClaim/claimName
Deployment * * spec/template/spec/volumes/persistentVolumeClaim/claimName
ReplicationController * * spec/template/spec/volumes/persistentVolumeClaim/claimName
CronJob * * spec/jobTemplate/spec/template/spec/volumes/persistentVolumeClaim/claimName
Job * * spec/template/spec/volumes/persistentVolumeClaim/claimName
DaemonSet * * spec/template/spec/volumes/persistentVolumeClaim/claimName
= Deployment * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= StatefulSet * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= ValidatingAdmissionPolicy admissionregistration.k8s.io *
ValidatingAdmissionPolicyBinding admissionregistration.k8s.io * spec/policyName
= IngressClass networking.k8s.io/v1 v1
Ingress * * spec/ingressClassName
= ReplicaSet * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= ReplicationController * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name`;var NONE3=[];var EMPTY_CONFIG={tables:{namePrefix:NONE3,nameSuffix:NONE3,namespace:NONE3,commonLabels:NONE3,labels:NONE3,templateLabels:NONE3,commonAnnotations:NONE3,varReference:NONE3,images:NONE3,replicas:NONE3},
nameReferences:[]};var parsedDefault;function defaultConfig(){parsedDefault??={tables:mapTables(name=>DEFAULT_FIELD_SPECS[name].split("\n").filter(Boolean).map(parseRow)),nameReferences:parseNameReferences(
DEFAULT_NAME_REFERENCES)};return parsedDefault}function mergeConfigs(config,other){if(config===other||other===EMPTY_CONFIG)return config;if(config===EMPTY_CONFIG&&other===parsedDefault)return other;return{
tables:mapTables(name=>{const merged2=mergeFieldSpecs(config.tables[name],other.tables[name],TABLE_TITLES[name]);return merged2===config.tables[name]?merged2:[...merged2].sort(compareGvks)}),nameReferences:other.
nameReferences.reduce(mergeNameReference,config.nameReferences).toSorted((a,b)=>compareGvks(a.target,b.target))}}function mergeFieldSpecs(specs,incoming,title){if(specs===incoming||incoming.length===0)
return specs;const merged2=[...specs];for(const spec of incoming){const known4=merged2.find(old=>old.path===spec.path&&isGvkSelected(old,spec));if(known4===void 0)merged2.push(spec);else if(known4.create!==
spec.create)throw conflict(spec,title)}return merged2}function conflict(spec,title){const hint=`give the field spec of '${spec.path}' for ${spec.kind||"all kinds"} the same 'create' everywhere`;return new UserError(
"conflict",`failed to merge ${title}: conflicting fieldspecs`,{hint})}function mergeNameReference(references,incoming){const index=references.findIndex(({target})=>isSameGvk(target,incoming.target));const known4=references[index];
if(known4===void 0)return[...references,incoming];const title=TABLE_TITLES.nameReference;const referrers=mergeFieldSpecs(known4.referrers,incoming.referrers,title);return referrers===known4.referrers?
references:references.with(index,{target:known4.target,referrers})}var TABLE_TITLES={namePrefix:"NamePrefix fieldSpec",nameSuffix:"NameSuffix fieldSpec",namespace:"NameSpace fieldSpec",commonLabels:"C\
ommonLabels fieldSpec",labels:"Labels fieldSpec",templateLabels:"TemplateLabels fieldSpec",commonAnnotations:"CommonAnnotations fieldSpec",varReference:"VarReference fieldSpec",images:"Images fieldSpe\
c",replicas:"Replicas fieldSpec",nameReference:"NameReference fieldSpec"};function mapTables(make){return{namePrefix:make("namePrefix"),nameSuffix:make("nameSuffix"),namespace:make("namespace"),commonLabels:make(
"commonLabels"),labels:make("labels"),templateLabels:make("templateLabels"),commonAnnotations:make("commonAnnotations"),varReference:make("varReference"),images:make("images"),replicas:make("replicas")}}
function parseRow(row){const[kind,group,version,path="",create]=row.split(" ");return{kind:part(kind),group:part(group),version:part(version),path,create:create==="+"}}function parseNameReferences(text2){
const references=[];for(const line of text2.split("\n")){if(line.startsWith("= "))references.push({target:parseRow(line.slice(2)),referrers:[]});else references.at(-1)?.referrers.push(parseRow(line))}
return references}function part(text2){return text2===void 0||text2==="*"?"":text2}var KINDS_FIRST=["Namespace","ResourceQuota","StorageClass","CustomResourceDefinition","ServiceAccount","PodSecurityP\
olicy","Role","ClusterRole","RoleBinding","ClusterRoleBinding","ConfigMap","Secret","Endpoints","Service","LimitRange","PriorityClass","PersistentVolume","PersistentVolumeClaim","Deployment","Stateful\
Set","CronJob","PodDisruptionBudget"];var KINDS_LAST=["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"];function kindRanks(first,last){const ranks2=new Map(first.map((kind,i)=>[kind,i-first.
length]));for(const[i,kind]of last.entries())ranks2.set(kind,i+1);return ranks2}var ranks=kindRanks(KINDS_FIRST,KINDS_LAST);function compareGvks(a,b){const byRank=(ranks.get(a.kind)??0)-(ranks.get(b.kind)??
0);return byRank!==0?byRank:compareText(gvkSortText(a),gvkSortText(b))}function compareText(a,b){return a<b?-1:a>b?1:0}function failure(code,message,at,hint){const{says,kustomize}=typeof message==="string"?{says:message,kustomize:void 0}:message;return new UserError(code,says,{at:at&&locate(at),hint,kustomize})}function leadBy(lead,error,at){
const{code,message,hint}=error;const kustomize=`${lead}: ${wordsOf(error)}`;const place2=error.at??(at&&locate(at));return new UserError(code,message,{at:place2,hint,kustomize,cause:error})}function placedAt(place2,work){
try{return work()}catch(error){if(place2===void 0||!(error instanceof UserError)||error.at)throw error;const{code,message,hint,kustomize}=error;throw new UserError(code,message,{at:locate(place2),hint,
kustomize,cause:error})}}function wordsOf({kustomize,message}){return kustomize??message}function placeOf(at){const{file,line,col}=locate(at);return`${file}:${line}:${col}`}var OURS=new Set(["limit","not-supported","outside-root","remote-refused","remote-unavailable","remote-unpinned"]);var MOST_CHARACTERS=4e3;function inWords(words,work){try{return work()}catch(thrown){
return rethrow(thrown,error=>worded(error,words))}}function worded(error,words){const{code,message,at,hint,kustomize}=error;if(kustomize===void 0&&(OURS.has(code)||isOwnSyntaxError(error)))return error;
const all=words(wordsOf(error));if(all.length>MOST_CHARACTERS)return error;const told=new UserError(code,message,{at,hint,kustomize:all,cause:error});originals.set(told,originalOf(error));return told}
var originals=new WeakMap;function originalOf(error){return originals.get(error)??error}function isOwnSyntaxError({code,message}){return code==="bad-yaml"&&!/^(?:yaml: |invalid document separator)/.test(
message)}var Mistakes=class{#errors=new Map;#words=[];get areNone(){return this.#errors.size===0}add(errors){for(const error of errors){const original=originalOf(error);if(!this.#errors.has(original))this.#errors.
set(original,this.#told(error))}}inWords(words,work){this.#words.push(words);try{work()}finally{this.#words.pop()}}#told(error){return this.#words.reduceRight(worded,error)}attempt(work){return this.attemptWith(
void 0,work)}attemptWith(item,work){try{return work(item)}catch(thrown){const errors=userErrorsIn(thrown);if(errors===void 0||errors.some(isLimit))throw thrown;this.add(errors);return void 0}}raise(){
throwAll([...this.#errors.values()])}};function gather(items,work){const mistakes=new Mistakes;const made2=items.flatMap(item=>mistakes.attemptWith(item,work)??[]);mistakes.raise();return made2}function updateAll(map,change){
const mistakes=new Mistakes;map.update(resource=>mistakes.attemptWith(resource,change));mistakes.raise()}function isLimit({code}){return code==="limit"}function oncePerText(decode2){const known4=new WeakMap;return source=>{const before=known4.get(source);if(before)return before.value;const value=decode2(source);known4.set(source,{value});return value}}var HEADER=/^[|>](?=[-+]?(?<indicator>[1-9])?)(?=[1-9]?(?<chomp>[-+])?)[^\n]*\n?/;function withGoYamlEnd(value,{text:text2,parentColumn}){const header=HEADER.exec(text2);const{indicator,chomp}=header?.
groups??{};const lines2=text2.slice(header?.[0].length).split("\n");const content=lines2.findLastIndex(line=>/[^ ]/.test(line));const indent=indentOf(lines2,parentColumn,indicator);const tail=lines2.slice(
content+1).map(line=>line.slice(indent));const start=content===-1?[]:[upTo(value,lines2[content]??"")];const kept=[...start,...tail].join("\n");if(chomp==="+")return kept;const chomped=kept.slice(0,endWithout(
kept,"\n"));return chomp==="-"||chomped===""||chomped===kept?chomped:`${chomped}
`}function indentOf(lines2,parentColumn,indicator){if(indicator!==void 0)return Math.max(parentColumn,0)+Number(indicator);const first=lines2.find(line=>/[^ ]/.test(line));return first?.search(/[^ ]/)??
Number.POSITIVE_INFINITY}function upTo(value,line){return value.slice(0,endWithout(value," \n"))+line.slice(endWithout(line," "))}function endWithout(text2,signs){let end=text2.length;while(end>0&&signs.
includes(text2.charAt(end-1)))end--;return end}function*parseWithinLimits(input,options){const{Composer}=yamlPackage();const{text:text2,isDocument=false}=input;yield*new Composer(options).compose(tokensOf(input),isDocument,text2.length)}function tooDeep(at){
const seen=limitOf("yaml-depth")+1;return overLimit("yaml-depth","what this stands in",seen,locate(at))}function*tokensOf({text:text2,originOf:originOf2,lexemes}){const{Lexer,Parser}=yamlPackage();const parser=new Parser;
const most=limitOf("yaml-tokens");const deepest=limitOf("yaml-depth")+2;let tokens=0;for(const lexeme of lexemes??new Lexer().lex(text2)){if(++tokens>most)throw tooManyTokens(tokens,originOf2(parser.offset));
yield*parser.next(lexeme);if(parser.stack.length>deepest)throw tooDeep(originOf2(parser.offset))}yield*parser.end()}function tooManyTokens(count4,at){return overLimit("yaml-tokens","this document",count4,
locate(at))}var NotSimple=class extends Error{name="NotSimple"};var NEWLINE=10;var SPACE=32;var COMMENT=35;var LINE_REST=/ *(?: #[^\n]*)?(?:\n|$)/y;var Pending=class{#list=[];count=0;push(value){this.#list[this.count++]=
value}take(count4){const taken=this.#list.slice(count4,this.count);this.count=count4;return taken}};var Cursor=class{source;text;end;at;column=0;colon=0;keys=new Pending;values=new Pending;items=new Pending;#depth=0;#most={
depth:limitOf("yaml-depth"),keys:limitOf("mapping-keys")};#tally;constructor({source,start,end},tally){this.source=source;this.#tally=tally;this.text=source.text;this.end=end;this.at=start;this.toContent(
start)}get isAtEnd(){return this.at>=this.end}toContent(lineStart2){const{text:text2,end}=this;let start=lineStart2;while(start<end){let at=start;while(text2.charCodeAt(at)===SPACE)at++;const code=text2.
charCodeAt(at);if(code!==NEWLINE&&code!==COMMENT&&at<end){this.at=at;this.column=at-start;return}const lineEnd=code===NEWLINE?at:text2.indexOf("\n",at);start=lineEnd===-1?end:lineEnd+1}this.at=end}finishLine(valueEnd){
if(this.text.charCodeAt(valueEnd)===10){this.toContent(valueEnd+1);return}LINE_REST.lastIndex=valueEnd;if(!LINE_REST.test(this.text))throw new NotSimple("something behind a value");this.toContent(LINE_REST.
lastIndex)}enter(offset){if(++this.#depth>this.#most.depth)throw tooDeep({source:this.source,offset})}leaveMap(first,offset){this.#depth--;const{source}=this;const keys=this.keys.take(first);this.#tally.
add(keys.length,{source,offset});if(keys.length>this.#most.keys)throw tooManyKeys(keys.length,{source,offset});return mapOf(keys,this.values.take(first),{source,offset})}leaveSeq(first,offset){this.#depth--;
const{source}=this;const items=this.items.take(first);this.#tally.add(items.length,{source,offset});return{kind:"seq",items,source,offset}}scalar(text2,style,offset){const tag=style==="plain"?resolvePlain(
text2):"str";return{kind:"scalar",text:text2,tag,style,source:this.source,offset}}};function tooManyKeys(count4,at){return overLimit("mapping-keys","this map",count4,locate(at))}function sliceTrimmed(text2,start,end){
let last=end;while(last>start&&text2.charCodeAt(last-1)===32)last--;return text2.slice(start,last)}var LONGEST_KEY=1024;var PROPERTY_ABOVE=/[[{,]\s*[&!][^\s#,[\]{}]*[ \t]*(?:#[^\n]*)?\n/;function mayHaveFarKey(text2){if(PROPERTY_ABOVE.test(text2))return true;let end=0;for(let at=text2.indexOf("{");at!==
-1;at=text2.indexOf("{",end)){const next=text2.indexOf("\n",at);end=next===-1?text2.length:next;const line=text2.slice(text2.lastIndexOf("\n",at)+1,end);const isClosed=count2(line,"{")===count2(line,"\
}");if(!isClosed||line.length>LONGEST_KEY)return true;if(count2(line,'"')%2===1||count2(line,"'")%2===1)return true}return false}function count2(line,sign){return line.split(sign).length-1}var PLAIN_SCALAR="";var MARKS=new Set(["","",PLAIN_SCALAR,"\uFEFF"]);var BLANK=/^[ \t\n]+$/;var ENDS_TEXT=/^[,[\]{}]$/;var DEPTHS=new Map([["[",1],["{",1],["]",-1],["}",-1]]);function*withFlowTexts(lexemes){const texts2=new FlowTexts;for(const lexeme of lexemes)yield*texts2.
take(lexeme);yield*texts2.held}var FlowTexts=class{held=[];#depth=0;#last="";take(lexeme){if(goesOn(this.held,lexeme)){this.held.push(lexeme);return[]}const before=settled(this.held,lexeme);const isText4=(this.
held.at(-1)??this.#last)===PLAIN_SCALAR;this.#last=lexeme;if(this.#depth>0&&(isText4||lexeme==="-")){this.held=isText4?[lexeme]:[PLAIN_SCALAR,lexeme];return before}this.held=[];if(!isText4)this.#depth+=
DEPTHS.get(lexeme)??0;return[...before,lexeme]}};function isDash([first]){return first===PLAIN_SCALAR}function goesOn(held,lexeme){const last=held.at(-1);if(last===void 0)return false;if(held.length===
1)return lexeme===":"||BLANK.test(lexeme);if(last===":"||last==="-")return lexeme===PLAIN_SCALAR;if(last===PLAIN_SCALAR)return lexeme==="";return BLANK.test(last)&&(lexeme===":"||BLANK.test(lexeme))}function settled(held,next){
const isEnd=ENDS_TEXT.test(next);if(isDash(held))return isEnd?held.slice(0,2):held.slice(1);if(!isEnd||!held.includes(":",1))return held;return[held.filter(each=>each!==PLAIN_SCALAR).join("")]}var NO_TOKEN="yaml: found character that cannot start any token";var NO_KEY="yaml: did not find expected key";var WORDINGS=[["BLOCK_AS_IMPLICIT_KEY",/^/,{says:"a key stands where no map can begin",hint:"\
check the indentation; a text with ': ' in it has to be in quotes",goYaml:"yaml: mapping values are not allowed in this context"}],["MULTILINE_IMPLICIT_KEY",/^/,{says:"this line is no key with a value",
hint:"check its indentation and its colon",goYaml:NO_KEY}],["TAB_AS_INDENT",/^/,{says:"this line is indented with a tab",hint:"indent with spaces",goYaml:NO_TOKEN}],["BAD_INDENT",/sequence/,{says:"a l\
ist that begins with '[' does not end",hint:"close it, or indent what belongs to it",goYaml:"yaml: did not find expected ',' or ']'"}],["BAD_INDENT",/Flow map/,{says:"a map that begins with '{' does n\
ot end",hint:"close it, or indent what belongs to it",goYaml:"yaml: did not find expected ',' or '}'"}],["BAD_INDENT",/^/,{says:"this line does not begin in the column of what it belongs to",hint:"che\
ck the indentation",goYaml:NO_KEY}],["MISSING_CHAR",/^Flow map|^Flow sequence/,{says:"a list or map in brackets does not end here, and has to",hint:"close it, or look for a comma or a quote that is mi\
ssing before",goYaml:"yaml: did not find expected"}],["MISSING_CHAR",/quote/,{says:"a quote is not closed",hint:"quotes in a text are doubled, or have a backslash",goYaml:"yaml: found unexpected end o\
f stream"}],["MISSING_CHAR",/Implicit map keys/,{says:"this line has no colon",hint:"write 'key: value'",goYaml:"yaml: could not find expected ':'"}],["BAD_SCALAR_START",/^/,{hint:"put the text in quo\
tes",goYaml:NO_TOKEN}],["BAD_DQ_ESCAPE",/^/,{hint:"write two backslashes, or single quotes",goYaml:"yaml: found unknown escape character"}],["UNEXPECTED_TOKEN",/^/,{goYaml:NO_KEY}]];function syntaxError({
code,message},at){const wording=WORDINGS.find(([its,pattern])=>its===code&&pattern.test(message))?.[2];const own=message.charAt(0).toLowerCase()+message.slice(1);return new UserError("bad-yaml",wording?.
says??own,{at:locate(at),hint:wording?.hint,kustomize:wording?.goYaml})}var Quotes=class{unclosed;#end=0;#last="";#look(lexeme){if(!MARKS.has(lexeme))this.#end+=lexeme.length;if(this.#last!==PLAIN_SCALAR&&isUnclosed(lexeme))this.unclosed??=this.#end;this.#last=lexeme}*watch(lexemes){
for(const lexeme of lexemes){this.#look(lexeme);yield lexeme}}};function isUnclosed(lexeme){const last=lexeme.length-1;if(lexeme.startsWith('"'))return last===0||!lexeme.endsWith('"')||runLength(lexeme,
"\\",last)%2===1;return lexeme.startsWith("'")&&Math.min(last,runLength(lexeme,"'",last+1))%2===0}function runLength(text2,sign,end){let start=end;while(start>0&&text2.charAt(start-1)===sign)start--;return end-
start}var INCOMPATIBLE_VERSION="found incompatible YAML document";var INDICATED_BLOCK=/[|>][-+]?[1-9]/;function firstDocument(span){const{source,start}=span;const first=readFirst({source,text:textOf2(span),
offsetOf:offset=>start+offset});if(first===void 0)return refuseDirective(span);const read=withoutStumbles(first);const{document}=read;const error=firstError(read);const end=error&&endOfFlow(read.text);
if(end!==void 0)return firstDocument({...span,end:read.offsetOf(end)});if(error&&!isBehindRoot(read,error)){throw syntaxError(error,{source:span.source,offset:read.offsetOf(error.pos[0])})}const{yaml}=document.
directives;if(yaml.explicit&&yaml.version!=="1.1"){const at={source:span.source,offset:span.start};throw badYaml(at,`yaml: ${INCOMPATIBLE_VERSION}`)}return read}function readFirst(input){const{source,
text:text2,offsetOf}=input;const{Lexer}=yamlPackage();const quotes=new Quotes;const lexemes=quotes.watch(withFlowTexts(new Lexer().lex(text2)));const originOf2=offset=>({source,offset:offsetOf(offset)});
const[document]=parseWithinLimits({text:text2,originOf:originOf2,lexemes},{schema:"failsafe",resolveKnownTags:false,uniqueKeys:false,merge:false,keepSourceTokens:mayHaveFarKey(text2)||INDICATED_BLOCK.
test(text2),logLevel:"error"});return document&&{...input,document,unclosed:quotes.unclosed}}var COMMENT_WITHOUT_BLANK=/^Comments must be separated/;var WHAT_ENDS=/["'[\]{},:]$|[ \n][|>][-+\d]*$/;var LONGEST_HEADER=5;
function firstError(read){const{document,unclosed}=read;const error=document.errors.find(each=>!isRightForGoYaml(each,read.text));if(unclosed===void 0||error&&error.pos[0]<unclosed)return error;return{
code:"MISSING_CHAR",message:"Missing closing quote",pos:[unclosed,unclosed]}}function isRightForGoYaml({message,pos:[offset]},text2){if(!COMMENT_WITHOUT_BLANK.test(message))return false;return WHAT_ENDS.
test(text2.slice(Math.max(0,offset-LONGEST_HEADER),offset))}function textOf2({source,start,end}){return source.text.slice(start,end)}var DIRECTIVE=/(?<![^\n])%(?:YAML +(\S+))?/;function refuseDirective(span){
const directive=DIRECTIVE.exec(textOf2(span));if(!directive)return void 0;const[,version="1.1"]=directive;const problem=version==="1.1"?"did not find expected <document start>":INCOMPATIBLE_VERSION;const at={
source:span.source,offset:span.start+directive.index};throw badYaml(at,`yaml: ${problem}`)}function isBehindRoot({document,text:text2},error){const{isCollection}=yamlPackage();const{contents:contents2}=document;
const[offset]=error.pos;const[start=0,end=0]=contents2?.range??[];if(!isCollection(contents2)||offset<end)return false;if(contents2.flow===true){return!document.errors.some(({message})=>/^Flow (?:map|sequence) /.
test(message))}if(error.code!=="UNEXPECTED_TOKEN"||!isToken(text2,offset))return false;return columnOf(text2,offset)<columnOf(text2,start)}function isToken(text2,offset){const first=text2.charAt(offset);
if(first==='"'||first==="'")return text2.includes(first,offset+1);return!/[%@`]/.test(first)}function columnOf(text2,offset){return offset-text2.lastIndexOf("\n",offset-1)-1}function endOfFlow(text2){
if(!/^\s*[[{]/.test(text2))return void 0;const{Lexer}=yamlPackage();let depth=0;let end=0;for(const token of new Lexer().lex(text2)){if(MARKS.has(token))continue;end+=token.length;if(token==="{"||token===
"[")depth++;if((token==="}"||token==="]")&&--depth===0){return text2.startsWith("...",end)?end:void 0}}return void 0}var MOST_LINES=20;var MOST_CHARACTERS2=1e7;var MOST_MISTAKES=1e4;function withoutStumbles(first){
let read=first;const most=Math.min(MOST_LINES,MOST_CHARACTERS2/first.text.length);let mistakes=0;for(let lines2=0;read&&lines2<most;lines2++){mistakes+=read.document.errors.length;if(mistakes>MOST_MISTAKES)
return first;const error=firstError(read);if(error?.code==="MULTILINE_IMPLICIT_KEY"){const next=withBlockMoved(read,error.pos[0])??withoutCommentsAbove(read,error.pos[0]);if(next===void 0)return read;
read=next}else if(error?.code==="MISSING_CHAR"&&/closing ["']?quote/.test(error.message)){read=withNextLineMoved(read,error.pos[0])}else return withFlowMoved(read)}return first}var FLOW_TOO_FAR_LEFT=/^Flow (?:map|sequence) in block collection must be sufficiently indented/;
function withFlowMoved(first){let read=first;const most=Math.min(MOST_LINES,MOST_CHARACTERS2/first.text.length);for(let lines2=0;read&&lines2<=most;lines2++){const error=firstError(read);if(error===void 0)
return read;if(!FLOW_TOO_FAR_LEFT.test(error.message))return first;read=withLineMoved(read,error.pos[0])}return first}function withBlockMoved(read,offset){if(!/[|>]/.test(read.text.charAt(offset)))return void 0;
const moved=withBlanks(read,offset,1);if(!moved||firstError(moved)?.pos[0]===offset+1)return void 0;return hasBlockAt(moved.document,offset+1)?moved:void 0}function hasBlockAt(document,offset){let isThere2=false;
yamlPackage().visit(document,{Scalar(_,{type,range}){isThere2||=range?.[0]===offset&&/^BLOCK/.test(type??"")}});return isThere2}var GAP=/: *(?:[&!]\S+ +)*(?:[&!]\S+)?(?:#[^\n]*)?\n((?: *(?:#[^\n]*)?\n)+) *$/;
var FARTHEST3=2e3;function withoutCommentsAbove({source,text:text2,offsetOf},offset){const gap=GAP.exec(text2.slice(Math.max(0,offset-FARTHEST3),offset))?.[1];if(gap?.includes("#")!==true)return void 0;
const end=text2.lastIndexOf("\n",offset-1)+1;const blank=gap.replace(/#[^\n]*/g,comment=>" ".repeat(comment.length));const blanked=text2.slice(0,end-gap.length)+blank+text2.slice(end);return readFirst(
{source,text:blanked,offsetOf})}function withNextLineMoved(read,offset){const line=read.text.indexOf("\n",offset)+1;return line===0?void 0:withBlanks(read,line,columnOf(read.text,offset)+1)}function withLineMoved(read,offset){
const{text:text2}=read;const[gap=""]=/^\n\s*\n/.exec(text2.slice(offset))??[];const isAtEnd=text2.charAt(offset)==="\n";const line=isAtEnd?offset+Math.max(gap.length,1):text2.lastIndexOf("\n",offset)+
1;return line===0?void 0:withBlanks(read,line,columnOf(text2,line-1)+1)}function withBlanks({source,text:text2,offsetOf},line,count4){if(line===text2.length)return void 0;if(/^(?:---|\.\.\.)/.test(text2.
slice(line,line+3)))return void 0;const moved=`${text2.slice(0,line)}${" ".repeat(count4)}${text2.slice(line)}`;return readFirst({source,text:moved,offsetOf:at=>offsetOf(at<line+count4?Math.min(at,line):
at-count4)})}function badYaml(at,message){return new UserError("bad-yaml",message,{at:locate(at)})}var ANCHOR=/^[\w-]+$/;var BAD_ANCHOR="yaml: did not find expected alphabetic or numeric character";var BLOCK_HEADER=/[|>][-+\d]*[ \t]*(?:#[^\n]*)?(?:\n|$)/y;var BEHIND_KEY=/^\s*(?:#[^\n]*\s*)*/;var FARTHEST4=200;
var OWN_LINE_COLON=/^[ \t]*(?:#[^\n]*)?\n(?: *(?:#[^\n]*)?\n)* *:(?=[ \n]|$)/;function escapeProblem(sequence){if(sequence==="\\/")return"yaml: found unknown escape character";if(/^\\u[dD]/.test(sequence))
return"yaml: found invalid Unicode character escape code";return void 0}var Refusals=class{#source;#read;constructor(source,read){this.#source=source;this.#read=read}checkAnchor(name,parsed){if(!ANCHOR.
test(name))throw this.error(parsed.range?.[0]??0,BAD_ANCHOR)}checkEscapes([start,end]){const written2=this.#read.text.slice(start,end);for(const{0:sequence,index}of written2.matchAll(/\\(?:u[dD][89a-fA-F]|[\s\S])/g)){
const problem=escapeProblem(sequence);if(problem)throw this.error(start+index,problem)}}checkColon(key,map){const{isScalar}=yamlPackage();if(!isScalar(key)||!key.range||!map.range)return;const{text:text2}=this.#read;
const[before]=OWN_LINE_COLON.exec(text2.slice(key.range[1]))??[];if(before===void 0)return;const colon=key.range[1]+before.length-1;if(columnOf(text2,colon)===columnOf(text2,map.range[0]))return;throw this.
error(colon,"yaml: did not find expected key")}checkQuestionMark({flow,range}){const{text:text2}=this.#read;if(flow||!range||!/^\?(?:\s|$)/.test(text2.slice(range[0],range[0]+2)))return;const line=text2.
slice(Math.max(0,range[0]-FARTHEST4),range[0]);if(!/[&!][^ \t\n]*[ \t]+$/.test(line))return;throw this.error(range[0],"yaml: mapping keys are not allowed in this context")}checkBlockHeader(start){BLOCK_HEADER.
lastIndex=start;if(BLOCK_HEADER.test(this.#read.text))return;throw this.error(start,"yaml: did not find expected comment or line break")}checkKey(key,map,isInResource){this.#checkBehindKey(key,map);this.#checkMergeTag(
key);if(isInResource)this.#checkOwnTag(key);this.#checkNoKey(key,map)}#checkBehindKey(key,map){const{isScalar}=yamlPackage();if(!isScalar(key)||!key.range||!/^QUOTE/.test(key.type??""))return;const[,end]=key.
range;const{text:text2}=this.#read;const[gap=""]=BEHIND_KEY.exec(text2.slice(end))??[];const next=end+gap.length;const isEntry=gap.includes("\n")&&columnOf(text2,next)<=columnOf(text2,map.range?.[0]??
0);const isRight=/^(?:[,}\]]|:(?:\s|$))/.test(text2.slice(next,next+2));if(next===text2.length||isRight||isEntry||map.flow&&text2.charAt(next)===":")return;throw syntaxError({code:"UNEXPECTED_TOKEN",message:"\
Unexpected text behind a key"},{source:this.#source,offset:this.#read.offsetOf(next)})}#checkMergeTag(key){const{isScalar}=yamlPackage();if(!isScalar(key)||key.value!=="<<"||key.tag===void 0)return;if(key.
tag==="!"||KNOWN_TAGS.get(key.tag)==="merge")return;throw new UserError("bad-yaml","kustomize makes something else of a << with a tag",{at:locate({source:this.#source,offset:this.#read.offsetOf(key.range?.[0]??
0)}),hint:"remove the tag"})}#checkOwnTag(key){const{isScalar}=yamlPackage();if(!isScalar(key)||key.tag===void 0)return;if(key.tag==="!"||KNOWN_TAGS.has(key.tag))return;throw new UserError("bad-yaml",
`a key cannot have the tag ${key.tag}`,{at:locate({source:this.#source,offset:this.#read.offsetOf(key.range?.[0]??0)}),hint:"remove the tag",kustomize:"json: unsupported type: map[interface {}]interfa\
ce {}"})}#checkNoKey(key,map){const{isScalar}=yamlPackage();if(!isScalar(key)||key.value!==""||key.type!=="PLAIN")return;if(key.anchor!==void 0||key.tag||!key.range||!map.range)return;const{text:text2}=this.#read;
const isMarked2=/\?[ \t]*$/.test(text2.slice(Math.max(0,key.range[0]-FARTHEST4),key.range[0]));const isInList=map.flow===true&&text2.charAt(map.range[0])!=="{";if(isMarked2&&!isInList)return;const missing2=isMarked2?
"',' or ']'":map.flow===true?"node content":"key";throw this.error(key.range[0],`yaml: did not find expected ${missing2}`)}checkKeyInFlow(written2){const{start,key,sep:sep2=[]}=written2??{};const colon=sep2.
find(({type})=>type==="map-value-ind");if(!start||!key||!colon||start.some(({type})=>type==="explicit-key-ind"))return;const first=start.find(({type})=>type==="anchor"||type==="tag")??key;const text2=this.#read.
text.slice(first.offset,colon.offset);if(!text2.includes("\n")&&text2.length<=LONGEST_KEY)return;throw new UserError("bad-yaml","this key is too far from its colon",{at:locate({source:this.#source,offset:this.#read.
offsetOf(first.offset)}),hint:"write both on one line",kustomize:"yaml: did not find expected ',' or '}'"})}checkInFlow(parsed){const{isScalar}=yamlPackage();if(!isScalar(parsed)||parsed.type!=="PLAIN"||
typeof parsed.value!=="string")return;const[start=0]=parsed.range??[];if(parsed.value.startsWith(":")){throw this.error(start,"yaml: did not find expected node content")}const at=parsed.value.indexOf(
"?");if(at===-1)return;if(at===0){throw new UserError("bad-yaml","between brackets a question mark begins a key",{at:locate({source:this.#source,offset:this.#read.offsetOf(start)}),hint:"put quotes ar\
ound the text, or a blank behind the question mark if a key is meant"})}throw this.error(start+at,"yaml: did not find expected ',' or '}'")}checkTag({tag,value,range}){if(tag===void 0||!range)return;const[
start]=range;if(!tag.includes("#")&&!(value===""&&this.#isRightBehindTag(start)))return;throw this.error(start,"yaml: did not find expected whitespace or line break")}#isRightBehindTag(offset){const{text:text2}=this.#read;
if(!/[,}\]]/.test(text2.charAt(offset)))return false;return/!\S*$/.test(text2.slice(Math.max(0,offset-FARTHEST4),offset))}error(offset,message){return badYaml({source:this.#source,offset:this.#read.offsetOf(
offset)},message)}};function refuseTabs({source,start,end}){const text2=source.text.slice(start,end);if(!text2.includes("	"))return;const line=new Line;for(const{token,offset,isPlain}of tokensOf2(text2)){if(isPlain)line.
scalar(token);else if(!/^[ \t]+$/.test(token))line.token(token);else if(line.blanks(token)){throw syntaxError({code:"TAB_AS_INDENT",message:""},{source,offset:start+offset})}}}var Line=class{#column=0;#previous="\
\n";#depth=0;#blocks=new Blocks;#aroundScalar;scalar(text2){this.#place();this.#pass(text2,"scalar");this.#aroundScalar=this.#blocks.column}token(token){if(token==="\n"){this.#column=0;this.#previous=
token;this.#blocks.endLine();return}this.#aroundScalar=void 0;if(this.#depth===0&&/^[-?:]$/.test(token))this.#blocks.indicator(token,this.#column);else if(!token.startsWith("#"))this.#place();if(token===
"["||token==="{")this.#depth++;if(token==="]"||token==="}")this.#depth--;this.#pass(token,token)}blanks(blanks){const tab=blanks.indexOf("	");const column=this.#column+tab;this.#column+=blanks.length;
if(tab===-1)return false;const isInFlow=this.#depth>0;if(this.#previous!=="\n")return!isInFlow&&/^[-?]$/.test(this.#previous);return this.#aroundScalar===void 0?!isInFlow:column<=this.#aroundScalar}#place(){
if(this.#depth===0)this.#blocks.content(this.#column)}#pass(text2,kind){const last=text2.lastIndexOf("\n");this.#column=last===-1?this.#column+text2.length:text2.length-last-1;this.#previous=kind}};var Blocks=class{#columns=[];#key;#isFirst=true;get column(){
return this.#columns.at(-1)??-1}endLine(){this.#key=void 0;this.#isFirst=true}content(column){this.#leave(column);this.#key??=column}indicator(indicator,column){this.#leave(column);const begins=indicator===
":"?this.#key:column;if(begins!==void 0&&begins>this.column)this.#columns.push(begins);this.#key=void 0}#leave(column){if(this.#isFirst)this.#columns=this.#columns.filter(each=>each<=column);this.#isFirst=
false}};var PLAIN_MARK="";var MARKS2=["","",PLAIN_MARK,"\uFEFF"];function*tokensOf2(text2){const{Lexer}=yamlPackage();let offset=0;let isPlain=false;for(const token of new Lexer().lex(text2)){if(MARKS2.
includes(token)){isPlain=token===PLAIN_MARK;continue}yield{token,offset,isPlain};offset+=token.length;isPlain=false}}function composeDocument(span,dialect,tally){const read=firstDocument(span);if(!read?.document.contents)return void 0;refuseTabs(span);return new Conversion(span,read,{dialect,tally}).node(read.document.
contents)}var BLANK_LINES=/^(?: *\n)* *$|^(?: *\n)*/;var Conversion=class{#source;#read;#refusals;#dialect;#comments;#tally;#anchors=new Map;#count=0;#aliasedCount=0;constructor({source},read,{dialect,
tally}){this.#source=source;this.#read=read;this.#refusals=new Refusals(source,read);this.#dialect=dialect;this.#comments=new PropertyComments(read.text);this.#tally=tally}node(parsed){const{isAlias,isMap,
isScalar,isSeq}=yamlPackage();this.#comments.pass(parsed);if(isAlias(parsed))return this.#aliased(parsed.source,parsed);const anchor=isScalar(parsed)||isMap(parsed)||isSeq(parsed)?parsed.anchor:void 0;
if(anchor!==void 0){this.#refusals.checkAnchor(anchor,parsed);this.#anchors.set(anchor,void 0)}const before=this.#count;const node=this.#content(parsed);this.#count++;this.#tally.add(1,node);if(anchor!==
void 0)this.#anchors.set(anchor,{node,size:this.#count-before});return node}#content(parsed){const{isMap,isScalar,isSeq}=yamlPackage();const source=this.#source;const offset=this.#offsetOf(parsed);if(isMap(
parsed)){this.#refusals.checkQuestionMark(parsed);const entries=parsed.items.map(pair=>{if(!parsed.flow)this.#refusals.checkColon(pair.key,parsed);return this.#entry(pair,parsed)});if(entries.length>limitOf(
"mapping-keys")){throw tooManyKeys(entries.length,{source,offset})}return this.#dialect.finishMap(withEntries({source,offset},entries))}if(isSeq(parsed)){const isFlow2=parsed.flow===true;const items=parsed.
items.map(item=>{if(isFlow2)this.#refusals.checkInFlow(item);else this.#checkDash(item);const node=this.#unknown(item,offset);if(!isFlow2)this.#comments.leaveItem(item);return isFlow2&&this.#dialect.isReread?
quoteNothing(node):node});return{kind:"seq",items,source,offset}}if(isScalar(parsed)){this.#refusals.checkTag(parsed);return this.#scalar(this.#scalarText(parsed),parsed.type,parsed.tag,offset)}throw new Error(
"the yaml package made a node of an unknown kind")}#scalarText({value,type,range,srcToken}){const text2=typeof value==="string"?value:"";if(!range)return text2;if(type==="QUOTE_DOUBLE")this.#refusals.
checkEscapes(range);if(type!=="BLOCK_LITERAL"&&type!=="BLOCK_FOLDED")return text2;return this.#blockText(text2,range,srcToken?.type==="block-scalar"?srcToken.indent:-1)}#blockText(text2,[start,end],parentColumn){
const{text:document}=this.#read;const block=document.slice(start,end);this.#refusals.checkBlockHeader(start);const blank=BLANK_LINES.exec(document.slice(end))?.[0]??"";if(/^\n*\t/.test(text2)&&!/^.[-+]?[1-9]/.
test(block)){const problem="yaml: found a tab character where an indentation space is expected";throw this.#refusals.error(start,problem)}const ended=withGoYamlEnd(text2,{text:`${block}${blank}`,parentColumn});
return this.#dialect.isReread?this.#comments.printedText(ended,block):ended}#entry(pair,map){const isFlow2=map.flow===true;if(isFlow2){this.#refusals.checkKeyInFlow(pair.srcToken);this.#refusals.checkInFlow(
pair.key);this.#refusals.checkInFlow(pair.value)}const isCommented=this.#comments.isPending;const written2=this.#unknown(pair.key,this.#read.offsetOf(0));const key=this.#dialect.isReread?quoteNothing(
written2):written2;const isTop=map===this.#read.document.contents;this.#refusals.checkKey(pair.key,map,this.#dialect.isReread&&!isTop);if(key.kind!=="scalar"){const says=`a ${key.kind==="map"?"map":"l\
ist"} cannot be the key of a map`;const hint="a text that begins with { or [ has to be in quotes";throw new UserError("bad-yaml",says,{at:locate(key),hint})}this.#checkComment(isCommented,pair.value,key.
offset);const value=this.#unknown(pair.value,key.offset);return{key,value:isFlow2&&this.#dialect.isReread?quoteNothing(value):value}}#checkComment(isCommented,value,offset){if(isCommented&&isTaggedBlock(
value))this.#refuseComment(offset)}#checkDash(item){if(this.#comments.passDash()&&isFlowCollection(item)){this.#refuseComment(this.#offsetOf(item))}}#refuseComment(offset){if(!this.#dialect.isReread)return;
const says="kustomize stumbles over a comment behind a tag or an anchor further up";throw new UserError("bad-yaml",says,{at:locate({source:this.#source,offset}),hint:"put the comment on a line of its \
own",kustomize:"yaml: could not find expected ':'"})}#unknown(parsed,offset){const{isAlias,isMap,isScalar,isSeq}=yamlPackage();if(isAlias(parsed)||isScalar(parsed)||isMap(parsed)||isSeq(parsed)){return this.
node(parsed)}return this.#scalar("","PLAIN",void 0,offset)}#scalar(value,type,explicitTag,offset){const written2=typeof value==="string"?value:"";const known4=STYLES.get(type??"PLAIN")??"plain";const style=known4===
"folded"&&!this.#dialect.isReread?"literal":known4;const tag=explicitTag===void 0?void 0:this.#dialect.tagOf(explicitTag,written2);const source=this.#source;const place2={source,offset};if(tag===void 0&&
style!=="plain"){return{kind:"scalar",text:written2,tag:"str",style,...place2}}if(tag==="str")return markTagged({kind:"scalar",text:written2,tag,style,...place2},style);const resolved=this.#dialect.resolve(
written2);const isImplied=tag===void 0||tag===resolved.tag;const text2=isImplied?resolved.text:written2;const node={kind:"scalar",text:text2,tag:tag??resolved.tag,style:"plain",...place2};return tag===
void 0?node:markTagged(node,style)}#aliased(name,at){const anchored=this.#anchors.get(name);if(anchored){const{node,size}=anchored;this.#count+=size;this.#aliasedCount+=size;const offset=this.#read.offsetOf(
at.range?.[0]??0);this.#tally.addAliased(size,this.#aliasedCount,{source:this.#source,offset});return copied(node)}const problem=this.#anchors.has(name)?`yaml: anchor '${name}' value contains itself`:
`yaml: unknown anchor '${name}' referenced`;throw this.#refusals.error(at.range?.[0]??0,problem)}#offsetOf(parsed){return this.#read.offsetOf(parsed.range?.[0]??0)}};function copied(node){const written2=node.
kind==="scalar"?taggedStyle(node):void 0;return written2&&node.kind==="scalar"?markTagged({...node},written2):{...node}}function quoteNothing(node){if(node.kind!=="scalar"||isTagged(node))return node;
const isNothing3=node.tag==="null"&&node.text==="";return isNothing3?{...node,style:"single"}:node}var STYLES=new Map([["PLAIN","plain"],["QUOTE_SINGLE","single"],["QUOTE_DOUBLE","double"],["BLOCK_LIT\
ERAL","literal"],["BLOCK_FOLDED","folded"]]);function normalizeSource(source){const{text:text2}=source;const start=text2.charCodeAt(0)===65279?1:0;if(start===0&&!text2.includes("\r"))return source;const lines2=text2.slice(start).replaceAll("\r\n",
"\n");const normalized={...source,text:lines2.replaceAll("\r","\n")};const returns=[...lines2.matchAll(/\r(?=---)/g)].map(({index})=>index);if(returns.length>0)loneReturns.set(normalized,new Set(returns));
return normalized}var loneReturns=new WeakMap;function splitDocuments(source){const{text:text2}=source;const spans=[];const returns=loneReturns.get(source);let start=0;let dashes=text2.indexOf("\n---");
while(dashes!==-1){const end=text2.indexOf("\n",dashes+4);if(returns?.has(dashes)){dashes=text2.indexOf("\n---",dashes+1);continue}if(end===-1)break;checkSeparator(source,dashes+1,end);spans.push({source,
start,end:dashes+1});start=end+1;dashes=text2.indexOf("\n---",start)}spans.push({source,start,end:text2.length});return spans}function checkSeparator(source,start,end){if(end===start+3)return;const line=source.
text.slice(start,end);if(/^---\s*(?:#|$)/.test(line))return;throw new UserError("bad-yaml",`invalid document separator: ${line.trim()}`,{at:locate({source,offset:start}),hint:"only a comment may follo\
w '---'; elsewhere, put the text in quotes"})}function expandMerges(map){if(!map.keys.some(isMergeKey))return map;const own=mapEntries(map);const merges=own.filter(({key})=>isMergeKey(key));const[merge,again]=merges;if(!merge)return map;if(again){
throw new UserError("bad-yaml","duplicate merge key",{at:locate(again.key)})}const entries=own.filter(entry2=>entry2!==merge);const goesToBlock=!isFlow(map);const known4=new Set(entries.map(({key})=>key.
text));for(const source of mapsToMerge(merge.value)){for(const entry2 of mapEntries(source)){if(known4.has(entry2.key.text))continue;known4.add(entry2.key.text);entries.push(goesToBlock?withoutQuotes(
entry2):entry2)}}return withEntries(map,entries)}function withoutQuotes(entry2){const{key,value}=entry2;if(value.kind!=="scalar"||value.tag!=="null"||value.style!=="single")return entry2;return{key,value:{
...value,style:"plain"}}}function isMergeKey({tag}){return tag==="merge"}function mapsToMerge(value){if(value.kind==="map")return[value];if(value.kind==="scalar"){throw new UserError("bad-yaml","inval\
id map merge: received alias for a non-map value",{at:locate(value)})}return value.items.flatMap(item=>{if(item.kind!=="seq")return mapsToMerge(item);throw new UserError("bad-yaml","invalid map merge:\
 received a nested sequence",{at:locate(item)})})}var PLAIN_RUN=/[^\n:#\t\r]*/y;var SINGLE=/'[^'\r]*(?:''[^'\r]*)*'/y;var DOUBLE=/"[^"\\\r]*(?:\\[^\n][^"\\\r]*)*"/y;var ESCAPE=/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\s\S])/g;var INDENT=/ */y;var ESCAPES2=new Map(
[["0","\0"],["a","\x07"],["b","\b"],["t","	"],["n","\n"],["v","\v"],["f","\f"],["r","\r"],["e","\x1B"],[" "," "],['"','"'],["\\","\\"],["N","\x85"],["_","\xA0"],["L","\u2028"],["P","\u2029"]]);function readPlain(cursor,start,parentColumn){
const{text:text2}=cursor;const end=plainEnd(text2,start);if(text2.charCodeAt(end)===35){const node=cursor.scalar(sliceTrimmed(text2,start,end),"plain",start);cursor.finishLine(end-1);return node}const first=sliceTrimmed(
text2,start,end);const before=end+1;cursor.toContent(before);if(cursor.isAtEnd||cursor.column<=parentColumn)return cursor.scalar(first,"plain",start);return readPlainLines(cursor,{start,parentColumn,before,
first})}function readPlainLines(cursor,{start,parentColumn,before,first}){const{text:text2}=cursor;let value=first;let lineStart2=before;while(!cursor.isAtEnd&&cursor.column>parentColumn){value+=foldedBreaks(
text2.slice(lineStart2,cursor.at-cursor.column));if(/[-?:] /y.test(text2.slice(cursor.at,cursor.at+2)))throw new NotSimple("an indicator");const end=plainEnd(text2,cursor.at);if(text2.charCodeAt(end)===
35)throw new NotSimple("a comment behind a plain line");value+=sliceTrimmed(text2,cursor.at,end);lineStart2=end+1;cursor.toContent(lineStart2)}return cursor.scalar(value,"plain",start)}function foldedBreaks(between){
if(between==="")return" ";if(between.includes("#"))throw new NotSimple("a comment inside a plain scalar");return between.replaceAll(" ","")}function plainEnd(text2,start){let at=start;for(;;){PLAIN_RUN.
lastIndex=at;PLAIN_RUN.test(text2);at=PLAIN_RUN.lastIndex;const stop=text2.charCodeAt(at);if(stop===10||Number.isNaN(stop))return at;if(stop===35){if(text2.charCodeAt(at-1)===32)return at}else if(stop!==
58||isBlankOrEnd(text2.charCodeAt(at+1))){throw new NotSimple("a colon or a tab in a plain scalar")}at++}}function isBlankOrEnd(code){return code===32||code===10||code===9||Number.isNaN(code)}function readQuoted(cursor,start){
const{text:text2}=cursor;const isDouble=text2.charCodeAt(start)===34;const pattern=isDouble?DOUBLE:SINGLE;pattern.lastIndex=start;const isClosed=pattern.test(text2);const end=pattern.lastIndex;if(!isClosed||
end>cursor.end)throw new NotSimple("a quoted scalar without an end");const inner=text2.slice(start+1,end-1);const joined=inner.includes("\n")?joinLines(inner):inner;const value=isDouble?unescapeAll(joined):
joined.replaceAll("''","'");return{node:cursor.scalar(value,isDouble?"double":"single",start),end}}function joinLines(inner){if(inner.includes("	"))throw new NotSimple("a tab that may be next to a lin\
e break");if(inner.includes("\\ \n")||inner.includes("\\\n"))throw new NotSimple("an escaped line end");const lines2=inner.split("\n");let joined="";let breaks=0;for(const[i,line]of lines2.entries()){
const content=sliceSpaces(line,i>0,i<lines2.length-1);if(i>0)breaks++;if(content===""&&i>0&&i<lines2.length-1)continue;if(breaks>0)joined+=breaks===1?" ":"\n".repeat(breaks-1);joined+=content;breaks=0}
return joined}function sliceSpaces(line,atStart,atEnd){let start=0;let end=line.length;while(atStart&&start<end&&line.charCodeAt(start)===32)start++;while(atEnd&&end>start&&line.charCodeAt(end-1)===32)
end--;return line.slice(start,end)}function unescapeAll(text2){if(!text2.includes("\\"))return text2;return text2.replace(ESCAPE,sequence=>{const short=ESCAPES2.get(sequence.charAt(1));if(short!==void 0)
return short;const code=Number.parseInt(sequence.slice(2),16);if(Number.isNaN(code)||code>=55296&&code<=57343){throw new NotSimple("an unusual escape")}return String.fromCharCode(code)})}var HEADER2=/[|>]([1-9]?)([+-]?)(?: +#[^\n]*| *)\n/y;
function readBlockScalar(cursor,start,parentColumn){const{text:text2}=cursor;HEADER2.lastIndex=start;const header=HEADER2.exec(text2);if(!header)throw new NotSimple("an unusual block header");const[,digit="",
chomp=""]=header;const bodyStart=HEADER2.lastIndex;const indent=digit===""?detectIndent(text2,bodyStart):Math.max(parentColumn,0)+Number(digit);if(indent<=parentColumn)throw new NotSimple("a block wit\
hout content");const{lines:lines2,pad}=patternsFor(indent);lines2.lastIndex=bodyStart;lines2.test(text2);const bodyEnd=lines2.lastIndex;if(text2.charCodeAt(bodyEnd-1)!==10)throw new NotSimple("a block\
 that ends with the text");const body=`
${text2.slice(bodyStart,bodyEnd)}`.replace(pad,"\n").slice(1);const isLiteral=text2.charCodeAt(start)===124;const value=chompBlock(isLiteral?body:foldBlock(body),chomp);cursor.toContent(bodyEnd);if(!cursor.
isAtEnd&&cursor.column>parentColumn)throw new NotSimple("a line left of its block");return cursor.scalar(value,isLiteral?"literal":"folded",start)}function detectIndent(text2,bodyStart){let lineStart2=bodyStart;
while(text2.charCodeAt(lineStart2)===10)lineStart2++;INDENT.lastIndex=lineStart2;INDENT.test(text2);const indent=INDENT.lastIndex-lineStart2;if(text2.charCodeAt(lineStart2+indent)===9)throw new NotSimple(
"a tab in front of a block");if(text2.charCodeAt(lineStart2+indent)===10)throw new NotSimple("a line of spaces in a block");return indent}function foldBlock(body){if(/(?:^|\n)[ \t]/.test(body)||body.startsWith(
"\n"))throw new NotSimple("a folded block with deeper lines");const content=body.slice(0,endOfLines(body));const folded=content.replace(/\n+/g,breaks=>breaks.length===1?" ":breaks.slice(1));return folded+
body.slice(content.length)}function chompBlock(body,chomp){if(chomp==="+")return body;const end=endOfLines(body);if(end===0)return"";return chomp==="-"?body.slice(0,end):body.slice(0,end+1)}var patterns=[];
function patternsFor(indent){const known4=patterns[indent];if(known4)return known4;const made2={lines:new RegExp(`(?: {${indent}}[^\\n]*(?:\\n|$)| *\\n)*`,"y"),pad:new RegExp(`\\n {0,${indent}}`,"g")};
patterns[indent]=made2;return made2}var BLANKS=/[ \n]*/y;var PLAIN=/[A-Za-z0-9_$./(+-][^\n\t\r,[\]{}:#?]*/y;var LONGEST_KEY2=1e3;function readFlow(cursor,start){const read=cursor.text.charCodeAt(start)===123?readFlowMap(cursor,start):readFlowSeq(
cursor,start);if(read.end>cursor.end)throw new NotSimple("a flow collection without an end");return read}function readFlowMap(cursor,start){const{text:text2,keys,values}=cursor;const first=values.count;
cursor.enter(start);let at=skipBlanks(text2,start+1);while(text2.charCodeAt(at)!==125){const key=readFlowScalar(cursor,at);if(text2.charCodeAt(key.end)!==58||key.node.tag==="merge")throw new NotSimple(
"a flow key");const written2=text2.slice(at,key.end);if(written2.includes("\n")||written2.length>LONGEST_KEY2)throw new NotSimple("a long flow key");const value=readFlowValue(cursor,skipBlanks(text2,key.
end+1));keys.push(key.node);values.push(value.node);at=nextItem(text2,value.end,125)}return{node:cursor.leaveMap(first,start),end:at+1}}function readFlowSeq(cursor,start){const{text:text2,items}=cursor;
const first=items.count;cursor.enter(start);let at=skipBlanks(text2,start+1);while(text2.charCodeAt(at)!==93){const item=readFlowValue(cursor,at);items.push(item.node);at=nextItem(text2,item.end,93)}return{
node:cursor.leaveSeq(first,start),end:at+1}}function nextItem(text2,itemEnd,close){const at=skipBlanks(text2,itemEnd);const code=text2.charCodeAt(at);if(code===close)return at;if(code!==44)throw new NotSimple(
"no comma in a flow collection");return skipBlanks(text2,at+1)}function readFlowValue(cursor,at){const code=cursor.text.charCodeAt(at);if(code===123||code===91)return readFlow(cursor,at);return readFlowScalar(
cursor,at)}function readFlowScalar(cursor,start){const{text:text2}=cursor;const first=text2.charCodeAt(start);if(first===34||first===39)return readQuoted(cursor,start);const end=plainEnd2(text2,start);
const code=text2.charCodeAt(end);if(code===35||code===63||code===10&&!isFlowEnd(text2.charCodeAt(skipBlanks(text2,end)))){throw new NotSimple("an open flow scalar")}if(/^-(?:$|[ ])/.test(text2.slice(start,
end)))throw new NotSimple("an item in a flow collection");const value=sliceTrimmed(text2,start,end);if(value.length!==end-start&&code===58)throw new NotSimple("a flow key");return{node:cursor.scalar(value,
"plain",start),end}}function plainEnd2(text2,start){let end=start;for(;;){PLAIN.lastIndex=end;if(!PLAIN.test(text2))throw new NotSimple("an unusual flow scalar");end=PLAIN.lastIndex;if(text2.charCodeAt(
end)!==58||/[ \n]/.test(text2.charAt(end+1)))return end;end++;if(/[,[\]{}]/.test(text2.charAt(end)))return end}}function isFlowEnd(code){return code===44||code===93||code===125}function skipBlanks(text2,at){
BLANKS.lastIndex=at;BLANKS.test(text2);return BLANKS.lastIndex}var PLAIN_KEY=/(?!\.\.\.)[A-Za-z0-9_$./(][^\n\t\r:#]*/y;var QUOTED_KEY=/"[^"\\\n\r]*"|'[^'\n\r]*'/y;var DOCUMENT_START=/---(?: *| +#[^\n]*)\n/y;var SPACES=/ */y;var LONGEST_KEY3=1e3;var NEWLINE2=10;var SPACE2=32;
var COMMENT2=35;var DASH=45;var COLON=58;function readBlockDocument(span,tally){const{source,start}=span;DOCUMENT_START.lastIndex=start;const hasMarker=DOCUMENT_START.test(source.text);const cursor=new Cursor(
{...span,start:hasMarker?DOCUMENT_START.lastIndex:start},tally);if(cursor.isAtEnd)return void 0;const node=readOwnLine(cursor,-1);if(!cursor.isAtEnd)throw new NotSimple("something behind the document");
return node}function readOwnLine(cursor,parentColumn){const{text:text2,at}=cursor;if(isDash2(text2,at))return readSeq(cursor);const key=readKey(cursor);if(key)return readMap(cursor,key);if(parentColumn<
0&&!/[[{]/.test(text2.charAt(at)))throw new NotSimple("a document of text");return readInline(cursor,at,parentColumn)}function readMap(cursor,firstKey){const{at:offset,column,keys,values}=cursor;const first=values.
count;cursor.enter(offset);let key=firstKey;for(;;){if(key.tag==="merge")throw new NotSimple("a merge key");const value=readEntryValue(cursor,cursor.colon+1,column);keys.push(key);values.push(value);if(cursor.
isAtEnd||cursor.column<column)break;key=cursor.column===column?readKey(cursor):void 0;if(!key)throw new NotSimple("no key where one is due")}return cursor.leaveMap(first,offset)}function readEntryValue(cursor,behindColon,column){
const start=skipSpaces(cursor.text,behindColon);if(!isLineEnd(cursor.text,start))return readInline(cursor,start,column);cursor.finishLine(behindColon);if(!cursor.isAtEnd){if(cursor.column>column)return readOwnLine(
cursor,column);if(cursor.column===column&&isDash2(cursor.text,cursor.at))return readSeq(cursor)}return cursor.scalar("","plain",start)}function readSeq(cursor){const{text:text2,at:offset,column,items}=cursor;
const first=items.count;cursor.enter(offset);while(!cursor.isAtEnd&&cursor.column===column&&isDash2(text2,cursor.at)){items.push(readItem(cursor,column))}if(!cursor.isAtEnd&&cursor.column>column)throw new NotSimple(
"an item that is too deep");return cursor.leaveSeq(first,offset)}function readItem(cursor,column){const{text:text2,at:dash}=cursor;const start=skipSpaces(text2,dash+1);if(isLineEnd(text2,start)){cursor.
finishLine(dash+1);if(!cursor.isAtEnd&&cursor.column>column)return readOwnLine(cursor,column);return cursor.scalar("","plain",start)}cursor.at=start;cursor.column=column+start-dash;if(isDash2(text2,start))
return readSeq(cursor);const key=readKey(cursor);return key?readMap(cursor,key):readInline(cursor,start,column)}function readInline(cursor,start,parentColumn){const{text:text2}=cursor;switch(text2.charAt(
start)){case'"':case"'":{const{node,end}=readQuoted(cursor,start);cursor.finishLine(end);return node}case"|":case">":return readBlockScalar(cursor,start,parentColumn);case"[":case"{":{const{node,end}=readFlow(
cursor,start);cursor.finishLine(end);return node}case"-":case"?":case":":if(isLineEnd(text2,start+1)||text2.charCodeAt(start+1)===SPACE2){throw new NotSimple("an indicator in front of a value")}return readPlain(
cursor,start,parentColumn);default:if(NOT_PLAIN2.test(text2.charAt(start)))throw new NotSimple("an indicator");return readPlain(cursor,start,parentColumn)}}var NOT_PLAIN2=/[\t\r#,\]}&*!%@`]/;function readKey(cursor){
const{text:text2,at}=cursor;const first=text2.charCodeAt(at);const isQuoted=first===34||first===39;const pattern=isQuoted?QUOTED_KEY:PLAIN_KEY;pattern.lastIndex=at;if(!pattern.test(text2))return void 0;
const end=pattern.lastIndex;if(text2.charCodeAt(end)!==COLON)return void 0;const next=text2.charCodeAt(end+1);if(next!==SPACE2&&next!==NEWLINE2&&end+1<cursor.end)return void 0;if(text2.charCodeAt(end-
1)===SPACE2||end-at>LONGEST_KEY3){throw new NotSimple("an unusual key")}cursor.colon=end;if(!isQuoted)return cursor.scalar(internKey(text2.slice(at,end)),"plain",at);const style=first===34?"double":"s\
ingle";return cursor.scalar(internKey(text2.slice(at+1,end-1)),style,at)}function isDash2(text2,at){if(text2.charCodeAt(at)!==DASH)return false;const next=text2.charCodeAt(at+1);return next===SPACE2||
next===NEWLINE2||Number.isNaN(next)}function skipSpaces(text2,at){if(text2.charCodeAt(at)!==SPACE2)return at;if(text2.charCodeAt(at+1)!==SPACE2)return at+1;SPACES.lastIndex=at;SPACES.test(text2);return SPACES.
lastIndex}function isLineEnd(text2,at){const code=text2.charCodeAt(at);if(code===COMMENT2)return text2.charCodeAt(at-1)===SPACE2;return code===NEWLINE2||Number.isNaN(code)}var Tally=class{#most={values:limitOf("values"),aliased:limitOf("alias-values")};#values=0;get values(){return this.#values}add(count4,at){this.#values+=count4;if(this.#values<=this.#most.values)return;
throw overLimit("values","what was read up to here",this.#values,locate(at))}addAliased(count4,aliased,at){if(aliased>this.#most.aliased){const what="what the aliases up to here stand for";throw overLimit(
"alias-values",what,aliased,locate(at))}this.add(count4,at)}};var counts=new WeakMap;function noteValues(source,{values}){counts.set(source,values)}function valuesIn(source){return counts.get(source)??
0}function readDocuments(source){const normalized=normalizeSource(source);refuseControlCharacters(normalized);const nodes=[];const tally=new Tally;for(const span of splitDocuments(normalized)){const node=readSimple(
span,tally)??composeDocument(span,RESOURCES,tally);if(node!=="empty"&&node&&!isNull2(node))nodes.push(node)}noteValues(source,tally);return nodes}function readSimple(span,tally=new Tally){try{return readBlockDocument(
span,tally)??"empty"}catch(error){if(error instanceof NotSimple)return void 0;throw error}}function isNull2(node){return node.kind==="scalar"&&node.tag==="null"}var RESOURCES={resolve:text2=>({tag:resolvePlain(
text2),text:text2}),tagOf:writtenTag,isReread:true,finishMap:expandMerges};var CONTROL=/[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/;function refuseControlCharacters(source){const offset=source.text.search(CONTROL);
if(offset===-1)return;const code=source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4,"0");throw new UserError("bad-yaml","yaml: control characters are not allowed",{at:locate({source,
offset}),hint:`U+${code} is here: remove it, or write "\\u${code}" in double quotes`})}function readYaml11(source){const normalized=normalizeSource(source);refuseControlCharacters(normalized);const span={source:normalized,start:0,end:normalized.text.length};const tally=new Tally;const simple=readSimple(
span,tally);if(simple==="empty")return void 0;const node=simple?settle(simple):composeDocument(span,YAML_1_1,tally);if(!node||isNull2(node))return void 0;return{value:readNodeToJson(node),node}}var BOOLEANS=new Map(
[...["y","Y","yes","Yes","YES","on","On","ON"].map(word=>[word,"true"]),...["n","N","no","No","NO","off","Off","OFF"].map(word=>[word,"false"])]);var YAML_1_1={resolve(text2){const boolean=BOOLEANS.get(
text2);if(boolean)return{tag:"bool",text:boolean};const tag=resolvePlain(text2);return{tag:tag==="timestamp"?"str":tag,text:text2}},tagOf(written2,text2){if(written2==="!")return"str";const tag=writtenTag(
written2);return tag==="timestamp"&&resolvePlain(text2)==="timestamp"?"str":tag},isReread:false,finishMap};function settle(node){switch(node.kind){case"scalar":return settleScalar(node);case"seq":{const items=node.
items.map(settle);return areSame(items,node.items)?node:{...node,items}}case"map":{const keys=node.keys.map(settleScalar);const values=node.values.map(settle);const isSame3=areSame(keys,node.keys)&&areSame(
values,node.values);return finishMap(isSame3?node:mapOf(keys,values,node))}}}function areSame(nodes,others){return nodes.every((node,i)=>node===others[i])}function settleScalar(node){if(node.style==="\
folded")return{...node,style:"literal"};if(node.style!=="plain")return node;if(node.tag==="timestamp")return{...node,tag:"str"};const boolean=node.tag==="str"&&node.text.length<=3?BOOLEANS.get(node.text):
void 0;return boolean?{...node,tag:"bool",text:boolean}:node}function finishMap(map){if(map.keys.every(({tag})=>tag==="str")&&!repeatsKey(map))return map;const collected=new CollectedEntries;for(const{
key,value}of mapEntries(map)){if(key.tag!=="merge")collected.add({key:stringKey(key),value},false);else{for(const source of mapsToMerge(value).toReversed()){for(const merged2 of mapEntries(source))collected.
add(merged2,true)}}}const finished=withEntries(map,collected.entries);if(collected.repeated.length>0)repeatedKeys.set(finished,collected.repeated);return finished}var CollectedEntries=class{repeated=[];#entries=new Map;get entries(){
return[...this.#entries.values()].map(({key,value})=>({key,value}))}add({key,value},isMerged){const before=this.#entries.get(key.text);if(before){this.repeated.push({key,before:before.key,isMerged:isMerged||
before.isMerged})}this.#entries.set(key.text,{key,value,isMerged})}};var repeatedKeys=new WeakMap;function repeatedKeysOf(node){return repeatedKeys.get(node)??[]}function repeatsKey({shape:{names}}){if(names.
length<=8){for(let i=1;i<names.length;i++){for(let j=0;j<i;j++)if(names[j]===names[i])return true}return false}return new Set(names).size<names.length}function stringKey(key){if(key.tag==="str")return key;
const value=scalarValue(key);if(value===null){throw new UserError("bad-scalar","unsupported map key of type: null",{at:locate(key)})}const text2=typeof value==="number"||typeof value==="bigint"?formatNumber(
value):String(value);return{...key,text:text2,tag:"str"}}function decodeGeneratorArgs(reader){const env=reader.text("env");const args=decodePluginArgs(reader);return env?{...args,envs:[...args.envs,env]}:args}function decodePluginArgs(reader){reader.ignore(
"env");return{at:reader.at,name:reader.text("name"),namespace:reader.text("namespace"),behavior:plain(reader,"behavior"),literals:reader.texts("literals")??[],files:reader.texts("files")??[],envs:reader.
texts("envs")??[],options:reader.object("options","GeneratorOptions",decodeGeneratorOptions),type:void 0}}function decodeSecretArgs(reader){return{...decodeGeneratorArgs(reader),type:reader.text("type")}}
function decodeGeneratorOptions(reader){return{labels:reader.textMap("labels"),annotations:reader.textMap("annotations"),disableNameSuffixHash:reader.flag("disableNameSuffixHash"),immutable:reader.flag(
"immutable")}}function decodePatchArgs(reader){return{at:reader.at,path:reader.text("path"),patch:reader.text("patch"),target:reader.object("target","Selector",decodeSelector),options:reader.flagMap("\
options")??new Map}}function decodeSelector(reader){return{at:reader.at,...decodeIdParts(reader),labelSelector:reader.text("labelSelector"),annotationSelector:reader.text("annotationSelector")}}function decodeIdParts(reader){
const id=reader.embedded();return{...decodeGvk(reader),name:plain(id,"name"),namespace:plain(id,"namespace")}}function decodeGvk(reader){const gvk=reader.embedded();return{group:plain(gvk,"group"),version:plain(
gvk,"version"),kind:plain(gvk,"kind")}}function decodeLabelArgs(reader){return{at:reader.at,pairs:reader.textMap("pairs"),includeSelectors:reader.flag("includeSelectors"),includeTemplates:reader.flag(
"includeTemplates"),fields:reader.objects("fields","FieldSpec",decodeFieldSpec)??[]}}function decodeFieldSpec(reader){return{...decodeGvk(reader),path:plain(reader,"path"),create:reader.flag("create")}}
function decodeImageArgs(reader){const[newName,newTag,tagSuffix,digest]=IMAGE_PARTS.map(part2=>reader.text(part2));return{at:reader.at,name:plain(reader,"name"),newName:newName?.text,newTag:newTag?.text,
tagSuffix:tagSuffix?.text,digest:digest?.text,changeAt:newTag??digest??tagSuffix??newName??reader.at}}var IMAGE_PARTS=["newName","newTag","tagSuffix","digest"];function decodeReplicaArgs(reader){return{
at:reader.at,name:plain(reader,"name"),count:reader.integer("count","int64")??0,countAt:reader.field("count")??reader.at}}function decodeReplacementField(reader){return{...decodeReplacement(reader.embedded()),
path:reader.text("path")}}function decodeReplacement(reader){return{at:reader.at,source:reader.object("source","SourceSelector",decodeSource),targets:reader.objects("targets","TargetSelector",decodeTarget),
path:void 0}}function decodeSource(reader){return{at:reader.at,...decodeIdParts(reader),fieldPath:reader.text("fieldPath"),options:reader.object("options","FieldOptions",decodeFieldOptions)}}function decodeTarget(reader){
return{at:reader.at,select:reader.object("select","Selector",decodeSelector),reject:reader.objects("reject","Selector",decodeSelector)??[],fieldPaths:reader.texts("fieldPaths")??[],options:reader.object(
"options","FieldOptions",decodeFieldOptions)}}function decodeFieldOptions(reader){reader.ignore("encoding");return{delimiter:plain(reader,"delimiter"),index:reader.integer("index","int")??0,create:reader.
flag("create")}}function decodeVarArgs(reader){const{objref,kind}=reader.object("objref","Target",decodeObjectReference)??NO_REFERENCE;const fieldPath=reader.object("fieldref","FieldSelector",decodeFieldPath);
return{at:reader.at,name:plain(reader,"name"),objref,fieldPath:fieldPath??"metadata.name",written:{...kind,fieldPath:fieldPath??""}}}var NO_KIND={group:"",version:"",kind:""};var NO_REFERENCE={objref:{
...NO_KIND,name:"",namespace:""},kind:NO_KIND};function decodeObjectReference(reader){const apiVersion=reader.text("apiVersion")?.text;const kind=decodeIdParts(reader);if(apiVersion===void 0||apiVersion.
split("/").length>2)return{objref:kind,kind};return{objref:{...kind,...given(parseApiVersion(apiVersion),kind)},kind}}function given({group,version},parts){return{group:group===""?parts.group:group,version}}
function decodeFieldPath(reader){return reader.text("fieldPath")?.text}function decodeSortOptions(reader){return{at:reader.at,order:plain(reader,"order"),legacySortOptions:reader.object("legacySortOpt\
ions","LegacySortOptions",decodeLegacyOrder)}}function decodeLegacyOrder(reader){return{orderFirst:(reader.texts("orderFirst")??[]).map(({text:text2})=>text2),orderLast:(reader.texts("orderLast")??[]).
map(({text:text2})=>text2)}}function plain(reader,name){return reader.text(name)?.text??""}function suggest(word,known4){let best;let bestDistance=Math.floor(word.length/3)+1;for(const candidate of known4){const distance=editDistance(word.toLowerCase(),candidate.toLowerCase(),bestDistance);
if(distance<bestDistance){bestDistance=distance;best=candidate}}return best}function didYouMean(word,known4){const best=suggest(word,known4);return best===void 0?void 0:`did you mean '${best}'?`}function editDistance(from,to,limit){
if(Math.abs(from.length-to.length)>=limit)return limit;let above=Array.from({length:to.length+1},(_,i)=>i);for(let i=0;i<from.length;i++){const row=[i+1];for(let j=0;j<to.length;j++){const replaced2=(above[j]??
0)+(from[i]===to[j]?0:1);row.push(Math.min(replaced2,(above[j+1]??0)+1,(row[j]??0)+1))}above=row}return Math.min(limit,above[to.length]??0)}function jsonType(node){if(node.kind==="map")return"object";if(node.kind==="seq")return"array";const tag=scalarTag(node);if(tag==="bool")return"bool";return tag==="int"||tag==="float"?"number":"string"}
function typeWords(type){if(type.startsWith("[]"))return"a list";if(type==="string")return"a text";if(type==="bool")return"true or false";return type.startsWith("int")?"a whole number":"a map"}function nodeWords(node){
if(node.kind==="map")return"a map";if(node.kind==="seq")return"a list";const{text:text2,style}=node;if(style==="plain")return`'${asWritten(node)}'`;return`the text ${JSON.stringify(text2.length>60?`${text2.
slice(0,60)}\u2026`:text2)}`}function mismatchHint(node,type){if(type==="string"&&node.kind==="scalar")return`put it in quotes: "${asWritten(node)}"`;if(type==="string"&&node.kind==="map")return"write\
 a text: nothing behind a colon";if(type.startsWith("[]"))return"write a list: each entry begins with -";if(type==="bool")return"write true or false, without quotes";if(type==="int"||type==="int64")return"\
write a number, without quotes";return type==="string"?void 0:"write 'key: value' for each entry"}function asWritten({source,offset,text:text2}){return/^[^\s,\]}]+/.exec(source.text.slice(offset,offset+
80))?.[0]??text2}var ObjectReader=class _ObjectReader{at;#node;#entries;#struct;#path;#decoding;#known;constructor(node,struct,path,decoding,known4){this.#known=known4??new Set;this.at=node;this.#node=node;this.#struct=
struct;this.#path=path;this.#decoding=decoding;this.#entries=node.kind==="map"?mapEntries(node):[];if(node.kind!=="map"&&!isNull(node)&&!known4)this.#mismatch(node,path,`types.${struct}`)}embedded(){if(!this.#decoding.
lenient)return this;const decoding={...this.#decoding,lenient:false};return new _ObjectReader(this.#node,this.#struct,this.#path,decoding,this.#known)}field(name){const entry2=this.#entry(name);return entry2===
void 0||isNull(entry2.value)?void 0:entry2.value}has(name){return this.field(name)!==void 0}text(name){const node=this.field(name);const text2=node&&this.#text(node,name);return text2&&text2.text!==""?
text2:void 0}flag(name){const node=this.field(name);if(node===void 0)return false;if(node.kind==="scalar"){const value=scalarValue(node);if(typeof value==="boolean")return value}this.#mismatch(node,[...this.#path,
name],"bool");return false}integer(name,type){const node=this.field(name);if(node===void 0)return void 0;if(node.kind==="scalar"){const value=scalarValue(node);if(typeof value==="bigint")return Number(
value);if(typeof value==="number"&&Number.isInteger(value))return value}this.#mismatch(node,[...this.#path,name],type);return void 0}texts(name){return this.#items(name,"string")?.flatMap((item,i)=>this.#text(
item,`${name}[${i}]`)??[])}textMap(name){return this.#map(name,(node,key)=>this.#text(node,`${name}[${key}]`))}flagMap(name){const node=this.field(name);if(node===void 0)return void 0;const reader=new _ObjectReader(
node,this.#struct,[...this.#path,name],this.#decoding);return new Map(reader.names().map(key=>[key,reader.flag(key)]))}object(name,struct,decode2){const node=this.field(name);return node&&this.#decode(
node,name,struct,decode2)}objects(name,struct,decode2){return this.#items(name,`types.${struct}`)?.map((item,i)=>this.#decode(item,`${name}[${i}]`,struct,decode2))}names(){return this.#entries.map(({key})=>key.
text)}ignore(...names){for(const name of names)this.#entry(name)}close(){for(const repeated of repeatedKeysOf(this.#node))this.#repeated(repeated);for(const{key}of this.#entries){if(this.#known.has(key.
text))continue;const lower=key.text.toLowerCase();if(![...this.#known].some(name=>name.toLowerCase()===lower))this.#unknown(key)}}#entry(name){this.#known.add(name);let similar2;for(const entry2 of this.#entries){
const{text:text2}=entry2.key;if(text2===name)return entry2;if(similar2||text2.length!==name.length)continue;if(text2.toLowerCase()===name.toLowerCase())similar2=entry2}return similar2}#decode(node,name,struct,decode2){
const reader=new _ObjectReader(node,struct,[...this.#path,name],this.#decoding);const value=decode2(reader);reader.close();return value}#items(name,type){const node=this.field(name);if(node===void 0)return void 0;
if(node.kind==="seq")return node.items;this.#mismatch(node,[...this.#path,name],`[]${type}`);return[]}#map(name,read){const node=this.field(name);if(node===void 0)return void 0;const texts2=new Map;if(node.
kind!=="map")this.#mismatch(node,[...this.#path,name],"map[string]string");for(const{key,value}of node.kind==="map"?mapEntries(node):[]){const text2=read(value,key.text);if(text2!==void 0)texts2.set(key.
text,text2)}return{at:node,texts:texts2}}#text(node,name){if(node.kind==="scalar"){if(isNull(node))return{text:"",source:node.source,offset:node.offset};const value=scalarValue(node);if(typeof value===
"string")return{...node,text:value};if(this.#decoding.lenient&&value!==null)return{...node,text:textOfValue(value)}}this.#mismatch(node,[...this.#path,name],"string");return void 0}#mismatch(node,path,type){
const{prefix,code}=this.#decoding;const names=path.map(step=>step.replace(/\[.*\]$/s,""));const field2=path.length>0?`struct field ${[this.#struct,...names].join(".")}`:"value";const kustomize=`${prefix}\
json: cannot unmarshal ${jsonType(node)} into Go ${field2} of type ${type}`;const says=`${path.join(".")||"this"} has to be ${typeWords(type)}, and it is ${nodeWords(node)}`;const wording={says,kustomize};
this.#decoding.errors.push(failure(code,wording,node,mismatchHint(node,type)))}#repeated({key,before,isMerged}){const{unique,errors,warnings}=this.#decoding;const hint=`the other one is at ${placeOf(before)}\
: make one of both`;if(unique){const says=`'${key.text}' is there twice`;const kustomize=`key ${JSON.stringify(key.text)} already set in map`;errors.push(failure("conflict",{says,kustomize},key,hint))}else if(!isMerged){
const says=`'${key.text}' is there twice, and only this one counts`;warnings.push(failure("conflict",says,key,hint))}}#knownFields(){const names=[...this.#known].sort();return names.length>LISTED_FIELDS?
`no field of a ${this.#struct} is like it`:`fields here are ${names.join(", ")}`}#unknown(key){const{prefix,strict,errors,warnings}=this.#decoding;const hint=didYouMean(key.text,this.#known)??this.#knownFields();
const where=this.#path.length>0?` in ${this.#path.join(".")}`:"";const says=`unknown field '${key.text}'${where}`;const kustomize=`${prefix}json: unknown field ${JSON.stringify(key.text)}`;const wording=strict?
{says,kustomize}:`${says}, which has no effect`;const found=failure("unknown-field",wording,key,hint);if(strict)errors.push(found);else warnings.push(found)}};var LISTED_FIELDS=16;function textOfValue(value){
return typeof value==="boolean"?String(value):formatNumber(value)}function decodeConfigurations(source){const document=readYaml11(source);if(document===void 0)return EMPTY_CONFIG;const decoding={prefix:"error unmarshaling JSON: while decoding JSON: ",code:"bad-kusto\
mization",strict:true,lenient:true,unique:true,errors:[],warnings:[]};const reader=new ObjectReader(document.node,"TransformerConfig",[],decoding);const table=name=>reader.objects(name,"FieldSpec",decodeFieldSpec)??
[];const config={tables:{namePrefix:table("namePrefix"),nameSuffix:table("nameSuffix"),namespace:table("namespace"),commonLabels:table("commonLabels"),labels:table("labels"),templateLabels:table("temp\
lateLabels"),commonAnnotations:table("commonAnnotations"),varReference:table("varReference"),images:table("images"),replicas:table("replicas")},nameReferences:reader.objects("nameReference","NameBackR\
eferences",decodeReference)??[]};reader.close();throwAll(decoding.errors);return config}function decodeReference(reader){const referrers=reader.objects("fieldSpecs","FieldSpec",decodeFieldSpec)??[];return{
target:decodeGvk(reader),referrers}}function isJsonList(value){return Array.isArray(value)}function isJsonObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function pointerSteps(pointer){const[,...steps]=pointer.
split("/");if(steps.length===0)return void 0;return steps.map(step=>step.replaceAll("~1","/").replaceAll("~0","~"))}function listIndex(key,length){if(!/^[-+]?\d+$/.test(key))return void 0;const index=Number(
key);const position2=index<0?index+length:index;return position2>=0&&position2<length?position2:void 0}function firstMissing(value,steps){let at=value;const done=[];for(const key of steps){done.push(key.
replaceAll("~","~0").replaceAll("/","~1"));const next=isJsonList(at)?at[listIndex(key,at.length)??-1]:isJsonObject(at)&&Object.hasOwn(at,key)?at[key]:void 0;if(next===void 0){const names=isJsonObject(
at)?Object.keys(at):[];return{pointer:`/${done.join("/")}`,key,names}}at=next}return{pointer:`/${done.join("/")}`,key:steps.at(-1)??"",names:[]}}function areSchemas(value){return mapOf2(isSchema)(value)}function isSchema(value){if(value===null)return true;if(!isJsonObject(value))return false;return Object.entries(value).every(([name,field2])=>FIELDS.
get(name)?.(field2)??true)}function isText2(value){return value===null||typeof value==="string"}function isFlag(value){return value===null||typeof value==="boolean"}function isNumber(value){return value===
null||typeof value==="number"||typeof value==="bigint"}function isInteger(value){return isNumber(value)&&(typeof value!=="number"||Number.isInteger(value))}function listOf(shape){return value=>value===
null||isJsonList(value)&&value.every(shape)}function mapOf2(shape){return value=>value===null||isJsonObject(value)&&Object.values(value).every(shape)}function isTextOrTexts(value){return isText2(value)||
listOf(isText2)(value)}function isSchemaOrFlag(value){return value===null||typeof value==="boolean"||isJsonObject(value)&&isSchema(value)}function isSchemaOrList(shape){return value=>{if(isJsonObject(
value))return isSchema(value);return!isJsonList(value)||value.every(shape)}}var FIELDS=new Map([...["id","description","format","title","pattern","discriminator"].map(name=>[name,isText2]),...["nullab\
le","exclusiveMaximum","exclusiveMinimum","uniqueItems","readOnly"].map(name=>[name,isFlag]),...["maximum","minimum","multipleOf"].map(name=>[name,isNumber]),...["maxLength","minLength","maxItems","mi\
nItems","maxProperties","minProperties"].map(name=>[name,isInteger]),...["properties","patternProperties","definitions"].map(name=>[name,areSchemas]),...["allOf","oneOf","anyOf"].map(name=>[name,listOf(
isSchema)]),...["additionalProperties","additionalItems"].map(name=>[name,isSchemaOrFlag]),["type",isTextOrTexts],["enum",listOf(()=>true)],["required",listOf(isText2)],["items",isSchemaOrList(isSchema)],
["not",isSchema],["dependencies",mapOf2(isSchemaOrList(isText2))]]);function decodeCrds(source){const document=readJsonOrYaml(source);const definitions=document?.value;if(!isJsonObject(definitions)||!Object.values(definitions).every(isDefinition)){const message=`unabl\
e to parse open API definition from '${source.file}'`;const hint="a file of crds: has OpenAPI definitions by name, not CustomResourceDefinitions";throw failure("bad-kustomization",message,document?.node??
{source,offset:0},hint)}let config=EMPTY_CONFIG;for(const name of Object.keys(definitions)){if(looksLikeKind(definitions,name)){config=mergeConfigs(config,new Definition(definitions,name).config())}}return config}
function readJsonOrYaml(source){if(source.text.startsWith("{"))checkJson(source);return readYaml11(source)}function checkJson(source){try{JSON.parse(source.text)}catch{const says="this text begins lik\
e JSON, and it is not JSON all the way";const kustomize=`unable to parse open API definition from '${source.file}'`;const hint="write it as YAML, or mend the JSON";throw failure("bad-kustomization",{says,
kustomize},{source,offset:0},hint)}}function isDefinition(value){if(value===null)return true;return isJsonObject(value)&&isSchema(field(value,"schema")??null)}function propertiesOf(definitions,name){const definition=Object.
hasOwn(definitions,name)?definitions[name]:void 0;const schema=isJsonObject(definition)?field(definition,"schema"):void 0;const properties=isJsonObject(schema)?field(schema,"properties"):void 0;return isJsonObject(
properties)?properties:{}}function field(object,name){const key=Object.keys(object).find(key2=>key2.toLowerCase()===name);return key===void 0?void 0:object[key]}function looksLikeKind(definitions,name){
const properties=propertiesOf(definitions,name);return["kind","apiVersion","metadata"].every(key=>Object.hasOwn(properties,key))}var Definition=class{#definitions;#name;#kind;#annotations=[];#labels=[];#names=[];#references=[];constructor(definitions,name){
this.#definitions=definitions;this.#name=name;this.#kind=name.slice(name.lastIndexOf(".")+1)}config(){this.#walk(this.#name,[],new Set);return{tables:{...EMPTY_CONFIG.tables,commonAnnotations:this.#annotations,
commonLabels:this.#labels,namePrefix:this.#names},nameReferences:this.#references}}#walk(name,path,above){if(above.has(name))return;for(const[key,property]of Object.entries(propertiesOf(this.#definitions,
name))){if(!isJsonObject(property))continue;const at=[...path,key];this.#enter(property,at);const reference=property.$ref;if(typeof reference==="string")this.#walk(reference,at,new Set([...above,name]))}}#enter(property,path){
const has=extension=>typeof property[extension]==="string";if(has("x-kubernetes-annotation"))this.#annotations.push(this.#spec(path));if(has("x-kubernetes-label-selector"))this.#labels.push(this.#spec(
path));if(has("x-kubernetes-identity"))this.#names.push(this.#spec(path));const version=property["x-kubernetes-object-ref-api-version"];const kind=property["x-kubernetes-object-ref-kind"];if(typeof version!==
"string"||typeof kind!=="string")return;const nameKey=property["x-kubernetes-object-ref-name-key"];const referrer=this.#spec([...path,typeof nameKey==="string"?nameKey:"name"]);this.#references.push({
target:{group:"",version,kind},referrers:[referrer]})}#spec(path){return{group:"",version:"",kind:this.#kind,path:path.join("/"),create:false}}};var configurationsOf=oncePerText(decodeConfigurations);var crdsOf=oncePerText(decodeCrds);function levelConfig(inherited,{configurations,crds},files,root){const[own=EMPTY_CONFIG,ofCrds=EMPTY_CONFIG]=gather(
[()=>gather(configurations,path=>[configurationsOf(files.load(root,path).source)]),()=>gather(crds,path=>[crdsOf(files.load(root,path).source)])],load=>[load().reduce(mergeConfigs,EMPTY_CONFIG)]);const config=placedAt(
configurations[0],()=>mergeConfigs(inherited,mergeConfigs(defaultConfig(),own)));return placedAt(crds[0],()=>mergeConfigs(config,ofCrds))}function newAliases(before,after){const found=new NewScalars;found.visit(before,after);const aliases=[];for(const[node,paths]of found.places)if(paths.length>1)aliases.push({node,paths});return aliases}
var NewScalars=class{places=new Map;#path=[];visit(before,after){if(before===after)return;switch(after.kind){case"scalar":if(before===void 0)this.#enter(after);else this.#hidden(before,after);return;case"\
seq":{const old=before?.kind==="seq"?before.items:NONE4;for(let i=0;i<after.items.length;i++)this.#step(i,old[i],after.items[i]);return}case"map":{const{values,shape}=after;const old=before?.kind==="m\
ap"?before.values:NONE4;for(let i=0;i<values.length;i++){const name=shape.names[i];if(name===void 0||values[i]===old[i])continue;this.#step(name,fieldOf(before,name),values[i])}}}}#hidden(before,after){
for(const{key,value}of hiddenEntries(after)){this.#step(key.text,fieldOf(before,key.text),value)}}#step(step,before,after){if(after===void 0||before===after)return;this.#path.push(step);this.visit(before,
after);this.#path.pop()}#enter(node){const paths=this.places.get(node);if(paths)paths.push([...this.#path]);else this.places.set(node,[[...this.#path]])}};var NONE4=[];function syncAliases(before,root,aliases){
if(aliases.every(alias=>isWhole(alias,before,root)))return{root,aliases};let synced=root;const kept=[];for(const alias of aliases){const old=alias.paths.filter(path=>nodeAt(root,path)===alias.node);if(old.
length===alias.paths.length){kept.push(alias);continue}const changed=alias.paths.flatMap(path=>{const node2=nodeAt(root,path);return node2?.kind==="scalar"&&node2!==alias.node?[{path,node:node2}]:[]});
const node=changed.at(-1)?.node??alias.node;for(const path of old)synced=setAt(synced,path,node);const paths=[...old,...changed.filter(one=>one.node===node).map(({path})=>path)];if(paths.length>1)kept.
push({node,paths})}return{root:synced.kind==="map"?synced:root,aliases:kept}}function isWhole({node,paths},before,root){return paths.every(path=>isUnchangedAt(path,before,root)||nodeAt(root,path)===node)}
function isUnchangedAt(path,before,root){let[old,now]=[before,root];for(const step of path){old=stepInto(old,step);now=stepInto(now,step);if(old===now)return true}return false}function withoutAnnotations(aliases){
return aliases.map(({node,paths})=>({node,paths:paths.filter(([first,second])=>first!=="metadata"||second!=="annotations")}))}function nodeAt(root,path){let node=root;for(const step of path)node=stepInto(
node,step);return node}function stepInto(node,step){if(typeof step==="string")return fieldOf(node,step);return node?.kind==="seq"?node.items[step]:void 0}function fieldOf(node,key){if(node?.kind!=="sc\
alar")return getField(node,key);return hiddenEntries(node).find(entry2=>entry2.key.text===key)?.value}function setAt(node,path,value){const[step,...rest]=path;if(step===void 0)return value;if(node.kind===
"map"&&typeof step==="string"){const field2=getField(node,step);return field2?setField(node,step,setAt(field2,rest,value)):node}if(node.kind==="scalar"){const nodes=hiddenNodes(node);const at=nodes.findIndex(
(_,i)=>i%2===1&&textOf(nodes[i-1])===step);const field2=nodes[at];return field2?withHidden(node,nodes.with(at,setAt(field2,rest,value))):node}if(node.kind==="seq"&&typeof step==="number"){const item=node.
items[step];return item?withItems(node,node.items.with(step,setAt(item,rest,value))):node}return node}var NO_HISTORY={previous:[],prefixes:[],suffixes:[],needsHash:false,isGenerated:false,hasOwnLabels:false,vars:[]};function hasNotes(history){const{previous,prefixes,suffixes,needsHash,isGenerated,provenance}=history;
if(needsHash||isGenerated||provenance?.origin!==void 0)return true;return previous.length+prefixes.length+suffixes.length>0}var REMOVED=scalarNode("","null",{source:{file:"",text:""},offset:0});var MapDraft=class{#map;#keys;#values;#shape;#moved;constructor(map){this.#map=map;this.#shape=map.shape}get(key){const position2=this.#position(
key);return position2===-1?void 0:(this.#values??this.#map.values)[position2]}set(key,value,style="plain"){const position2=this.#position(key);if(position2===-1)this.#add(key,value,style);else if((this.#values??
this.#map.values)[position2]!==value){this.#values??=this.#map.values.slice();this.#values[position2]=value}}remove(key){const position2=this.#position(key);if(position2===-1)return;this.#values??=this.#map.
values.slice();const values=this.#values;values[position2]=REMOVED;const keys=this.#keys??this.#map.keys;this.#move(key,keys.findIndex(({text:text2},i)=>text2===key&&values[i]!==REMOVED))}finish(){const values=this.#values;
if(values===void 0)return this.#map;const keys=this.#keys??this.#map.keys;if(this.#moved===void 0)return shapedMap(this.#shape,keys,values,this.#map);return mapOf(keys.filter((_,i)=>values[i]!==REMOVED),
values.filter(value=>value!==REMOVED),this.#map)}#add(key,value,style){const{length}=this.#values??this.#map.values;const shape=this.#moved===void 0?this.#shape.next(key):void 0;if(shape)this.#shape=shape;else
this.#move(key,length);const plain2=keyNode(key,value);const node=style==="plain"?plain2:{...plain2,style};if(this.#keys)this.#keys.push(node);else this.#keys=[...this.#map.keys,node];if(this.#values)
this.#values.push(value);else this.#values=[...this.#map.values,value]}#position(key){return this.#moved?.get(key)??this.#shape.positionOf(key)}#move(key,position2){this.#moved??=new Map;this.#moved.set(
key,position2)}};var STRUCTURE=/^[#[{]|^[-?](?: |$)|:(?: |$)/;function isOddText(text2){if(text2===""||text2.includes("\n"))return false;if(isWord(text2))return true;const first=text2.charCodeAt(0);if(first<=57&&first>=
43&&parseNumber(text2)!==void 0)return true;return STRUCTURE.test(text2)&&isStructure(text2)}function isStructure(text2){try{return typeof readYaml11({file:"",text:text2})?.value!=="string"}catch{return false}}var KIND_NAMES={scalar:"ScalarNode",map:"MappingNode",seq:"SequenceNode"};var KIND_WORDS={scalar:"a text or number",map:"a map",seq:"a list"};function wrongKind(expected,node){const found=`expected ${KIND_NAMES[expected]}\
 but got ${KIND_NAMES[node.kind]}`;return failure("bad-resource",{says:`${KIND_WORDS[expected]} has to be here, and it is ${KIND_WORDS[node.kind]}`,kustomize:`wrong node kind: ${found}: node contents:\

${contents(node)}`},node)}function contents(node){try{return emitNode(node).trimEnd()}catch{return"(cannot be printed)"}}function replaceText(node,text2,tag,at){if(node.kind!=="scalar")throw wrongKind(
"scalar",node);if(node.text===text2&&node.tag===tag)return node;const{source,offset}=at;return inStyleOf(node,{kind:"scalar",text:text2,tag,style:styleOf2(node),source,offset})}function inStyleOf(old,node){
const written2=old.kind==="scalar"?taggedStyle(old):void 0;if(written2===void 0)return node;return markTagged({...node,style:isString(node.tag)?written2:"plain"},written2)}function setText(map,key,text2,tag,at){
const old=getField(map,key);const style=old?styleOf2(old):newStyle(text2,tag);const{source,offset}=at;const node={kind:"scalar",text:text2,tag,style,source,offset};return setField(map,key,old?inStyleOf(
old,node):node)}function setStrings(map,texts2){const draft=new MapDraft(map);for(const[key,value]of texts2){const old=draft.get(key);if(old?.kind==="scalar"&&old.text===value.text&&old.tag==="str")continue;
const style=old?.kind==="scalar"?old.style:void 0;const node=stringNode(value);draft.set(key,style==="folded"||style==="literal"?{...node,style}:node)}return draft.finish()}function stringNode({text:text2,
source,offset}){return{kind:"scalar",text:text2,tag:"str",style:newStyle(text2,"str"),source,offset}}function styleOf2(node){return node.kind==="scalar"&&!isNull(node)?node.style:"plain"}function newStyle(text2,tag){
return isString(tag)&&isOddText(text2)?"double":"plain"}function isString(tag){return tag===""||tag==="str"}function stringMap(texts2,at){const keys=[...texts2.keys()].sort();const sorted2=new Map(keys.
flatMap(key=>{const value=texts2.get(key);return value?[[key,value]]:[]}));return setStrings(mapNode([],at),sorted2)}function setMetadataText(root,field2,text2,at){const metadata=metadataOf(root);const changed=text2===""&&field2==="namespace"?removeField(metadata,field2):setIfDifferent(metadata,field2,text2,at);return changed===
getField(root,"metadata")?root:setField(root,"metadata",changed)}function setTopText(root,field2,text2,at){return setIfDifferent(root,field2,text2,at)}function setIfDifferent(map,field2,text2,at){const old=getField(
map,field2);if(old?.kind==="scalar"&&old.text===text2&&old.tag==="")return map;return setText(map,field2,text2,"",at??old??map)}function rewriteMetadataMap(root,field2){const metadata=getField(root,"m\
etadata");const node=getField(metadata,field2);const map=mapOrHidden(node);if(metadata?.kind!=="map"||map===void 0)return root;const rest=removeField(metadata,field2);const again=getField(rest,field2);
if(isNothing(map)||map.kind!=="map"){const without=setField(root,"metadata",rest);return again===void 0?without:rewriteMetadataMap(without,field2)}if(map===node&&again===void 0&&mapEntries(map).every(
isWritten))return root;const texts2=new Map(mapEntries(map).map(({key,value})=>{const{source,offset}=value;return[key.text,{text:textOf(value)??"",source,offset}]}));if(again===void 0)return setField(
root,"metadata",setField(metadata,field2,stringMap(texts2,map)));const written2=again.kind==="map"?setStrings(again,texts2):stringMap(texts2,map);return rewriteMetadataMap(setField(root,"metadata",setField(
rest,field2,written2)),field2)}function mapOrHidden(node){const entries=hiddenEntries(node);return node&&entries.length>0?mapNode(entries,node):node}function isWritten({key,value}){if(value.kind!=="sc\
alar"||value.style==="folded")return false;const isOfLines=value.style!=="plain"||value.text.includes("\n");if(isOfLines&&value.text.startsWith("	"))return false;return value.tag==="str"&&resolvePlain(
key.text)==="str"}function withAnnotationsMap(root){const metadata=metadataOf(root);if(!isNothing(getField(metadata,"annotations")))return root;return setField(root,"metadata",setField(metadata,"annot\
ations",mapNode([],metadata)))}function rootOnTheWay({root,history},[first,second]){const isAnnotation=first==="metadata"&&second==="annotations";return isAnnotation&&hasNotes(history)?withAnnotationsMap(
root):root}function metadataOf(root){const metadata=getField(root,"metadata");return metadata?.kind==="map"&&!isNull(metadata)?metadata:mapNode([],root)}var DEFAULT_TIMEOUT_MS=27e3;var UNREADABLE=/;|%(?![0-9a-f]{2})/i;function readQuery(query){const values=new URLSearchParams(UNREADABLE.test(query)?"":query);return{ref:values.get("ref")||values.get("v\
ersion")||"",timeoutMs:parseTimeout(values.get("timeout")??"")??DEFAULT_TIMEOUT_MS,wantsSubmodules:/^(1|t|T|true|True|TRUE)$/.test(values.get("submodules")??"")}}var UNIT_MS={h:36e5,m:6e4,s:1e3,ms:1,us:.001,
\u00B5s:.001,ns:1e-6};function parseTimeout(text2){if(/^\+?\d+$/.test(text2))return Number(text2)>0?Number(text2)*1e3:void 0;const parts=[...text2.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|\u00b5s|ms|s|m|h)/g)];
if(parts.map(([part2])=>part2).join("")!==text2.replace(/^\+/,""))return void 0;const ms=parts.reduce((sum,[,n,unit=""])=>sum+Number(n)*(UNIT_MS[unit]??0),0);return ms>0?ms:void 0}function isRepository(text2){return/:\/\/|@|github\.com[/:]/i.test(text2)&&parseRepoSpec(text2)!==void 0}function parseRepoSpec(raw){if(raw.startsWith("/"))return void 0;const mark=raw.indexOf("?");const[
url,query]=mark===-1?[raw,""]:[raw.slice(0,mark),raw.slice(mark+1)];const host=readHost(url.replace(/^git::/i,""));const parts=host&&splitPath(host.rest,host.scheme);if(!parts||parts.path===""||leavesRepository(
parts.directory))return void 0;const{scheme,prefix,authority}=host;const at=authority.lastIndexOf("@");return{raw,cloneUrl:prefix+parts.path,scheme,user:authority.slice(0,Math.max(at,0)),host:authority.
slice(at+1).toLowerCase(),path:parts.path,directory:cleaned(parts.directory),...readQuery(query)}}function readHost(url){const written2=/^(ssh|https?|file):\/\//i.exec(url)?.[0].toLowerCase()??"";const afterScheme=url.
slice(written2.length);if(written2==="file://")return{scheme:"file",prefix:written2,authority:"",rest:afterScheme};const user=/^[a-z][a-z0-9-]*@/i.exec(afterScheme)?.[0]??"";const text2=afterScheme.slice(
user.length);const isGitHub=/^github\.com[/:]/i.test(text2);const isScp=written2===""&&(user!==""||isGitHub);if(written2===""&&!isScp)return void 0;const end=hostEnd(text2,isScp);if(end===0)return void 0;
const[host,rest]=[text2.slice(0,end),text2.slice(end)];if(isGitHub)return{...gitHub(written2==="ssh://",user),rest};return{scheme:isScp?"ssh":schemeOf(written2),prefix:written2+user+host,authority:user+
host.replace(/[/:]$/,""),rest}}function schemeOf(written2){if(written2==="ssh://")return"ssh";return written2==="http://"?"http":"https"}function gitHub(isSsh,user){if(!isSsh&&user==="")return{scheme:"\
https",prefix:"https://github.com/",authority:"github.com"};return{scheme:"ssh",prefix:`${user}github.com:`,authority:`${user}github.com`}}function hostEnd(text2,isScp){const slash=text2.indexOf("/");
const colon=isScp?text2.indexOf(":"):-1;if(colon>0&&(slash===-1||colon<slash))return colon+1;return slash===-1?text2.length:slash+1}function splitPath(text2,scheme){const azure=text2.indexOf("_git/");
if(azure!==-1){const end=text2.indexOf("/",azure+"_git/".length);return end===-1?{path:text2,directory:""}:splitAt(text2,end,1)}const slashes=text2.indexOf("//");if(slashes!==-1)return splitAt(text2,slashes,
2);const suffix=text2.indexOf(".git");if(suffix!==-1)return splitAt(text2,suffix+".git".length,0);if(scheme==="file")return{path:text2,directory:""};const segments=text2.split("/");if(segments.length<
2)return void 0;return{path:segments.slice(0,2).join("/"),directory:segments.slice(2).join("/")}}function splitAt(text2,end,separator){return{path:text2.slice(0,end),directory:text2.slice(end+separator)}}
function leavesRepository(directory){return/^\.\.(\/|$)/.test(normalize(directory.replace(/^\//,"")))}function cleaned(directory){return normalize(`/${directory}`).replace(/^\/|\/$/g,"")}var ORIGIN="config.kubernetes.io/origin";var TRANSFORMATIONS="alpha.config.kubernetes.io/transformations";function readWrittenNotes(resource){checkOrigin(resource);const node=annotation(resource,TRANSFORMATIONS);
return{origin:textOf(annotation(resource,ORIGIN)),transformations:node&&decode(node,TRANSFORMATIONS,decodeOrigins)}}function checkOrigin(resource){const node=annotation(resource,ORIGIN);if(node)decode(
node,ORIGIN,decodeOrigin)}function withoutWrittenNotes(resource,...names){const metadata=getField(resource.root,"metadata");const annotations=getField(metadata,"annotations");if(metadata?.kind!=="map"||
annotations?.kind!=="map")return resource;const kept=mapEntries(annotations).filter(({key})=>!names.includes(key.text));if(kept.length===annotations.values.length)return resource;const changed=setField(
metadata,"annotations",withEntries(annotations,kept));return resource.withRoot(setField(resource.root,"metadata",changed))}function annotation({root},name){return getField(getField(getField(root,"meta\
data"),"annotations"),name)}function decode(node,name,decoder){const text2=textOf(node)??"";try{return decoder(readYaml11({file:node.source.file,text:text2,within:node})?.value??null)}catch(cause){const says=`\
kustomize keeps notes of its own in the annotation ${name}, and cannot read '${text2}'`;const kustomize="error unmarshaling JSON: while decoding JSON: json: cannot unmarshal";const hint="remove the an\
notation";throw Object.assign(failure("bad-resource",{says,kustomize},node,hint),{cause})}}function decodeOrigins(value){if(value===null)return[];if(!isJsonList(value))throw new TypeError("no list");return value.
map(decodeOrigin)}function decodeOrigin(value){const field2=objectReader(value);const by=objectReader(field2("configuredBy")??null);return{path:text(field2("path")),repo:text(field2("repo")),ref:text(
field2("ref")),configuredIn:text(field2("configuredIn")),configuredBy:{apiVersion:text(by("apiVersion")),kind:text(by("kind")),name:text(by("name")),namespace:text(by("namespace"))}}}function objectReader(value){
const object=value??{};if(!isJsonObject(object))throw new TypeError("no object");return name=>{const keys=Object.keys(object).filter(key=>key.toLowerCase()===name.toLowerCase());return object[keys.at(
-1)??""]}}function text(value){if(value===void 0||value===null)return void 0;if(typeof value!=="string")throw new TypeError("no text");return value}function placeBelow(directory,entry2){const spec=isRepository(entry2)?parseRepoSpec(entry2):void 0;if(spec===void 0)return{...directory,path:join2(directory.path,entry2)};return{path:spec.directory||"\
notCloned",repo:spec.cloneUrl,ref:spec.ref}}function builtInEntry(directory,fileName2,kind){return{configuredIn:placeBelow(directory,fileName2),configuredBy:{apiVersion:"builtin",kind}}}function pluginEntry(config,configuredIn){
const{apiVersion,kind,name,namespace:namespace2}=config;return{configuredIn,configuredBy:{apiVersion,kind,name,namespace:namespace2}}}function withOrigin(resource,entry2){const bare=entry2.place?withoutWrittenNotes(
resource,ORIGIN):resource;const transformations=resource.history.provenance?.transformations??[];const provenance={origin:formatEntry(entry2),place:entry2.place,transformations};return bare.withHistory(
{provenance})}function withTransformation(resource,entry2){const noted=withWrittenNotes(resource);const{provenance}=noted.history;if(provenance?.origin===void 0)return withOrigin(noted,entry2);const transformations=[
...provenance.transformations,formatEntry(entry2)];const written2=noted.withRoot(rewriteMetadataMap(noted.root,"annotations"));const aliases=written2.history.aliases&&withoutAnnotations(written2.history.
aliases);return written2.withNotes({provenance:{...provenance,transformations},aliases})}function withWrittenNotes(resource){const bare=withoutWrittenNotes(resource,ORIGIN,TRANSFORMATIONS);if(bare===resource)
return resource;const written2=readWrittenNotes(resource);const{provenance}=resource.history;return bare.withHistory({provenance:{origin:written2.origin??provenance?.origin,place:provenance?.place,transformations:written2.
transformations?.map(formatOrigin)??provenance?.transformations??[]}})}function formatTransformations(entries){return entries.map(entry2=>`- ${entry2.trimEnd().replaceAll("\n","\n  ")}
`).join("")}function formatEntry({place:place2,configuredIn,configuredBy}){const{repo,ref}=place2??configuredIn??{};return formatOrigin({path:place2?.path,repo,ref,configuredIn:configuredIn?.path,configuredBy})}
function formatOrigin({path,repo,ref,configuredIn,configuredBy={}}){const{apiVersion,kind,name,namespace:namespace2}=configuredBy;const by=formatFields("  ",{apiVersion,kind,name,namespace:namespace2});
const lines2=[...formatFields("",{path,repo,ref,configuredIn}),...by.length>0?["configuredBy:",...by]:[]];return lines2.length>0?`${lines2.join("\n")}
`:"{}\n"}function formatFields(indent,fields){return Object.entries(fields).flatMap(([name,text2])=>text2===void 0||text2===""?[]:[`${indent}${name}: ${scalar(text2)}`])}function scalar(text2){const style=styleOfString(
text2,false);if(style==="plain")return text2;return style==="single"?`'${text2.replaceAll("'","''")}'`:JSON.stringify(text2)}function absorb(map,generated){const{resource,behavior,at}=generated;const[position2,another]=map.positionsOf(resource.id);const old=position2===void 0?void 0:map.at(position2);if(position2===void 0||
old===void 0){if(behavior==="merge"||behavior==="replace")throw nothingToMerge(map,generated);map.append(resource);return}if(another!==void 0){const{kind,name}=resource;const says=`there are several ${kind}\
s '${name}' to merge with`;const kustomize=`merging from generator: found multiple objects that could accept merge of ${formatResId(resource.id)}`;const hint="give the entry the namespace of the one t\
hat is meant";throw failure("bad-generator",{says,kustomize},at,hint)}if(behavior!=="replace"&&behavior!=="merge")throw isThere(generated,old);const changed=behavior==="merge"?merged(resource,old):replaced(
resource,old);const[place2,second]=map.currentPositionsOf(changed.id);if(place2!==position2||second!==void 0)throw isOther(generated,changed,old);map.replace(position2,changed)}function isOther({resource,
at},changed,old){const says=`the ${resource.kind} '${resource.name}' that is meant is ${showResId(old.id)} by now`;const kustomize=`cannot find resource with id ${formatResId(changed.id)} to replace`;
const hint="change it with a patch instead";return failure("bad-generator",{says,kustomize},at,hint)}function nothingToMerge(map,{resource,behavior,at}){const{kind,name}=resource;const names=map.resources.
flatMap(other=>other.kind===kind?[other.originalId.name]:[]);return failure("resource-not-found",{says:`there is no ${kind} '${name}' to ${behavior}`,kustomize:`id ${goId(resource)} does not exist; ca\
nnot merge or replace`},at,didYouMean(name,names)??`remove 'behavior: ${behavior}', or check name and namespace`)}function isThere({resource,at},old){return failure("resource-conflict",{says:`there is\
 a ${resource.kind} '${resource.name}' already, defined at ${placeOf(old.root)}`,kustomize:`id ${goId(resource)} exists; behavior must be merge or replace`},at,"add 'behavior: merge' or 'behavior: rep\
lace', or give it another name")}function goId({id}){const{group,version,kind,name,namespace:namespace2}=id;const quoted3=text2=>JSON.stringify(text2);return`resid.ResId{Gvk:resid.Gvk{Group:${quoted3(
group)}, Version:${quoted3(version)}, Kind:${quoted3(kind)}, isClusterScoped:${id.clusterScoped}}, Name:${quoted3(name)}, Namespace:${quoted3(namespace2)}}`}function replaced(resource,old){const{root}=resource;
const labelled=uniteIn(root,"labels",old);const annotated=uniteIn(labelled,"annotations",old);const metadata=getField(old.root,"metadata");const named=setMetadataText(annotated,"name",old.name,getField(
metadata,"name"));const moved=setMetadataText(named,"namespace",old.namespace,getField(metadata,"namespace"));const{needsHash,provenance}=resource.history;const{history}=old;return resource.withRoot(moved).
withNotes({...history,needsHash:needsHash&&history.needsHash,provenance:history.provenance&&{...history.provenance,...originOf(provenance)}})}function originOf(provenance){return provenance&&{origin:provenance.
origin,place:provenance.place}}function merged(resource,old){checkOrigin(old);const over=replaced(resource,old);const data=uniteMaps(over.root,"data",old.root);const{provenance}=old.history;return over.
withRoot(uniteMaps(data,"binaryData",old.root)).withHistory({provenance})}function uniteIn(root,field2,old){const metadata=getField(root,"metadata");if(metadata?.kind!=="map")return root;const texts2=unite(
getField(getField(old.root,"metadata"),field2),getField(metadata,field2));return setField(root,"metadata",withTexts(metadata,field2,texts2))}function uniteMaps(root,field2,old){const texts2=unite(getField(
old,field2),getField(root,field2));return withTexts(root,field2,texts2,dataMap)}function dataMap(texts2,at){const map=stringMap(texts2,at);return withEntries(map,mapEntries(map).map(({key,value})=>{const isBlock2=value.
kind==="scalar"&&value.text.includes("\n");return{key,value:isBlock2?{...value,style:"literal"}:value}}))}function withTexts(map,field2,texts2,make=stringMap){if(texts2.size===0)return removeField(map,
field2);return setField(map,field2,make(texts2,map))}function unite(old,own){return new Map([...placedTexts(old),...placedTexts(own)])}function placedTexts(node){if(node?.kind!=="map"||isNothing(node))
return new Map;const texts2=textsOf(node);return new Map(mapEntries(node).map(({key,value:{source,offset}})=>[key.text,{text:texts2.get(key.text)??"",source,offset}]))}var CLUSTER_SCOPED=[["admissionregistration.k8s.io","v1 v1beta1","MutatingWebhookConfiguration ValidatingWebhookConfiguration"],["apiextensions.k8s.io","v1 v1beta1","CustomResourceDefinition"],["apire\
gistration.k8s.io","v1 v1beta1","APIService"],["certificates.k8s.io","v1 v1beta1","CertificateSigningRequest"],["flowcontrol.apiserver.k8s.io","v1beta1","FlowSchema PriorityLevelConfiguration"],["netw\
orking.k8s.io","v1 v1beta1","IngressClass"],["node.k8s.io","v1 v1beta1","RuntimeClass"],["policy","v1beta1","PodSecurityPolicy"],["rbac.authorization.k8s.io","v1 v1beta1","ClusterRole ClusterRoleBindi\
ng"],["scheduling.k8s.io","v1 v1beta1","PriorityClass"],["storage.k8s.io","v1 v1beta1","CSIDriver CSINode StorageClass VolumeAttachment"],["","v1","ComponentStatus Namespace Node NodeProxyOptions Pers\
istentVolume"]];var clusterScoped=new Set(CLUSTER_SCOPED.flatMap(([group,versions,kinds2])=>versions.split(" ").flatMap(version=>kinds2.split(" ").map(kind=>`${group===""?version:`${group}/${version}`}\
/${kind}`))));function isClusterScoped(apiVersion,kind){return clusterScoped.has(`${apiVersion}/${kind}`)}var Resource=class _Resource{root;history;#type;#id;#idKey;#ids;constructor(root,history=NO_HISTORY){this.root=root;this.history=history}get apiVersion(){return textOf(getField(this.root,"apiVersion"))??
""}get kind(){return textOf(getField(this.root,"kind"))??""}get name(){return this.#metadataText("name")}get namespace(){return this.#metadataText("namespace")}get labels(){return textsOf(getField(this.#metadata,
"labels"))}get annotations(){return textsOf(getField(this.#metadata,"annotations"))}get type(){this.#type??=typeOf(this.apiVersion,this.kind);return this.#type}get originalType(){const{kind}=this.originalId;
return kind===this.type.kind?this.type:typeOf(this.apiVersion,kind)}get id(){this.#id??=this.#readId();return this.#id}get idKey(){this.#idKey??=resIdKey(this.id);return this.#idKey}get originalId(){const[
first]=this.history.previous;return first&&hasName(this.history.previous)?this.#previousId(first):this.id}get ids(){this.#ids??=[...this.previousIds,this.id];return this.#ids}get previousIds(){if(!hasName(
this.history.previous))return[];return this.history.previous.map(previous=>this.#previousId(previous))}#previousId({kind,name,namespace:namespace2}){const{group,version}=this.type;return{group,version,
kind,name,namespace:namespace2,clusterScoped:false}}withRoot(root){if(root===this.root)return this;const{aliases}=this.history;if(aliases!==void 0&&aliases.length>0)return this.#withAliases(root,aliases);
return this.#withPlainRoot(root)}#withAliases(root,aliases){const synced=syncAliases(this.root,root,aliases);const changed=this.#withPlainRoot(synced.root);const{length}=aliases;const isSame3=synced.aliases===
aliases||synced.aliases.length===length&&synced.aliases.every((alias,i)=>alias===aliases[i]);return isSame3?changed:changed.withHistory({aliases:synced.aliases})}#withPlainRoot(root){const changed=new _Resource(
root,this.history);if(hasSameType(root,this.root)){changed.#type=this.#type;if(this.#id!==void 0&&hasSameName(root,this.root)){changed.#id=this.#id;changed.#idKey=this.#idKey;changed.#ids=this.#ids}}return changed}withHistory(change){
return this.#withWholeHistory({...this.history,...change})}#withWholeHistory(history){const changed=new _Resource(this.root,history);changed.#type=this.#type;if(history.clusterScoped===this.history.clusterScoped){
changed.#id=this.#id;changed.#idKey=this.#idKey}return changed}withNotes(change){const isNotedBehindLabels=getField(this.#metadata,"labels")!==void 0;return this.withHistory({...change,isNotedBehindLabels})}withIdRemembered(affixes2={}){
const{name,kind}=this.id;const namespace2=effectiveNamespace(this.id);const previous=[...this.history.previous,{name,kind,namespace:namespace2}];const isGap=previous.length>1&&previous.some(id=>id.name===
""||id.kind==="");const isUneven=isGap&&hasName(previous);if(isUneven||name.includes(",")||kind.includes(",")||namespace2.includes(",")){throw this.#unlistable()}const{prefixes=this.history.prefixes,suffixes=this.
history.suffixes}=affixes2;const isNotedBehindLabels=this.#isNotedBehindLabels();return this.#withWholeHistory({...this.history,previous,prefixes,suffixes,isNotedBehindLabels})}#isNotedBehindLabels(){
if(hasNotes(this.history))return this.history.isNotedBehindLabels;const metadata=this.#metadata;return getField(metadata,"annotations")===void 0?getField(metadata,"labels")!==void 0:this.#isAnnotatedBehindLabels()}#isAnnotatedBehindLabels(){
const fields=this.#metadata?.kind==="map"?this.#metadata.shape.names:[];return fields.find(name=>name==="labels"||name==="annotations")==="labels"}#unlistable(){const{name,kind,namespace:namespace2}=this;
const says=`kustomize cannot remember an id with a comma or without a name: ${kind} '${name}'${namespace2===""?"":` in '${namespace2}'`}`;return new UserError("bad-resource",says,{at:locate(this.root),
hint:"give it a name, and one without commas",kustomize:"number of previous names, number of previous namespaces, number of previous kinds not equal"})}get#metadata(){return getField(this.root,"metada\
ta")}#metadataText(field2){const node=getField(this.#metadata,field2);return isNothing(node)?"":textOf(node)??""}#readId(){const{name,namespace:namespace2}=this;const{group,version,kind,clusterScoped:clusterScoped2}=this.
type;const isScoped=clusterScoped2||this.history.clusterScoped?.has(scopeKey(group,version,kind))===true;return{group,version,kind,name,namespace:namespace2,clusterScoped:isScoped}}};function hasName(previous){
return previous.some(({name})=>name!=="")}var types=new Map;function typeOf(apiVersion,kind){let versions=types.get(kind);if(versions===void 0){versions=new Map;types.set(kind,versions)}let type=versions.
get(apiVersion);if(type===void 0){const{group,version}=parseApiVersion(apiVersion);const clusterScoped2=isClusterScoped(apiVersionOf({group,version}),kind);type={group,version,kind,clusterScoped:clusterScoped2};
versions.set(apiVersion,type)}return type}function scopeKey(group,version,kind){return`${apiVersionOf({group,version})}/${kind}`}function hasSameType(a,b){return getField(a,"kind")===getField(b,"kind")&&
getField(a,"apiVersion")===getField(b,"apiVersion")}function hasSameName(a,b){const[metadata,other]=[getField(a,"metadata"),getField(b,"metadata")];if(metadata===other)return true;return getField(metadata,
"name")===getField(other,"name")&&getField(metadata,"namespace")===getField(other,"namespace")}var LINE_LENGTH=70;function encodeBase64(value){const bytes=typeof value==="string"?new TextEncoder().encode(value):value;const text2=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString(
"base64");if(text2.length<LINE_LENGTH)return text2;return text2.replace(/.{1,70}/g,"$&\n")}function loadKeyValues(args,files,root){const pairs=gather([()=>loading("env source files:",args.envs,env=>readEnvFile(env,files.loadBytes(root,env))),()=>loading("literal sources",args.literals,literal=>[
readLiteral(literal)]),()=>loading("file sources:",args.files,file=>[readFile(file,files,root)])],load=>load());checkKeys(pairs,args);return pairs}function loading(what,sources,read){try{return gather(
sources,read)}catch(error){const list=sources.map(({text:text2})=>text2).join(" ");return rethrow(error,each=>leadBy(`loading KV pairs: ${what} [${list}]`,each))}}function readEnvFile(env,{path,bytes}){
const text2=decodeUtf8(bytes);if(text2===void 0){throw failure("bad-generator",`'${env.text}' has invalid utf8 bytes`,env,"save it as UTF-8")}const source={file:path,text:text2};const pairs=[];let offset=text2.
startsWith("\uFEFF")?1:0;for(const[i,part2]of text2.slice(offset).split(/(\r?\n)/).entries()){const pair=i%2===0?readEnvLine(part2,{source,offset}):void 0;if(pair)pairs.push(pair);offset+=part2.length}
return pairs}function readEnvLine(line,{source,offset}){const text2=line.replace(/^(?:(?!\ufeff)[\s\u0085])+/,"");const equals=text2.indexOf("=");if(text2===""||text2.startsWith("#")||equals===0)return void 0;
const start=offset+line.length-text2.length;const at={source,offset:start};if(equals===-1)return{key:text2,value:"",at,origin:at};const origin={source,offset:start+equals+1};return{key:text2.slice(0,equals),
value:text2.slice(equals+1),at,origin}}function readLiteral(literal){const{text:text2}=literal;const equals=text2.indexOf("=");if(equals<=0){throw failure("bad-generator",{says:`the literal '${text2}'\
 has no key`,kustomize:`invalid literal source ${text2}, expected key=value`},literal,"write the key, an equals sign and the value")}const value=unquote(text2.slice(equals+1));return{key:text2.slice(0,
equals),value,at:literal,origin:literal}}function unquote(text2){const quote=text2[0];const isQuoted=text2.length>=2&&(quote==='"'||quote==="'")&&text2.endsWith(quote);return isQuoted?text2.slice(1,-1):
text2}function readFile(file,files,root){const{key,path}=parseFileSource(file);const loaded3=files.loadBytes(root,{...file,text:path});const text2=decodeUtf8(loaded3.bytes);const origin={source:{file:loaded3.
path,text:text2??""},offset:0};return{key,value:text2??loaded3.bytes,at:file,origin}}function parseFileSource(file){const{text:text2}=file;const[key="",path,...more]=text2.split("=");const quoted3=part2=>JSON.
stringify(part2);if(path===void 0)return{key:baseName(text2),path:text2};if(more.length>0){const problem=`source ${quoted3(text2)} key name or file path contains '='`;throw failure("bad-generator",problem,
file,"rename the file, or give it a key: key=path")}if(key===""){const problem=`missing key name for file path ${quoted3(path)} in source ${quoted3(text2)}`;throw failure("bad-generator",problem,file,
`write ${path}, or a key before the equals sign`)}if(path===""){const problem=`missing file path for key name ${quoted3(key)} in source ${quoted3(text2)}`;throw failure("bad-generator",problem,file,"w\
rite the path behind the equals sign")}return{key,path}}function baseName(path){return path.replace(/\/+$/,"").split("/").at(-1)??path}function decodeUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:true,
ignoreBOM:true}).decode(bytes)}catch{return void 0}}function checkKeys(pairs,{name}){const seen=new Map;for(const pair of pairs){const first=seen.get(pair.key);if(first){const says=`'${name?.text??""}\
' gets the key '${pair.key}' twice`;const kustomize=`configmap ${name?.text??""} illegally repeats the key \`${pair.key}\``;const hint=`first given at ${placeOf(first.at)}`;throw failure("bad-generato\
r",{says,kustomize},pair.at,hint)}seen.set(pair.key,pair)}}function generate(kind,args,files,root){const{at,options}=args;const pairs=sortByKey(loadKeyValues(args,files,root));const header=baseNode(kind,args);const filled=kind==="Secret"?withSecretData(setText(
header,"type",args.type?.text??"Opaque","str",args.type??at),pairs):withConfigMapData(header,pairs);const node=options?.immutable?setField(filled,"immutable",scalarNode("true","bool",at)):filled;const resource=new Resource(
node).withNotes({needsHash:options?.disableNameSuffixHash!==true,isGenerated:true,hasOwnLabels:options?.labels!==void 0||options?.annotations!==void 0});return{resource,behavior:args.behavior,at}}function baseNode(kind,{
at,name,namespace:namespace2,options}){if(name===void 0){const says=`a generated ${kind} needs a name`;const hint="add 'name:' to the entry";throw failure("bad-generator",{says,kustomize:"a configmap \
must have a name"},at,hint)}let metadata=setText(mapNode([],at),"name",name.text,"str",name);if(namespace2)metadata=setText(metadata,"namespace",namespace2.text,"str",namespace2);metadata=withMap(metadata,
"labels",options?.labels);metadata=withMap(metadata,"annotations",options?.annotations);const kindNode=setText(mapNode([],at),"apiVersion","v1","str",at);return setField(setText(kindNode,"kind",kind,"\
str",at),"metadata",metadata)}function withMap(metadata,field2,map){if(map===void 0||map.texts.size===0)return metadata;return setField(metadata,field2,setStrings(mapNode([],map.at),map.texts))}function sortByKey(pairs){
return[...pairs].sort((a,b)=>a.key<b.key?-1:1)}function withConfigMapData(node,pairs){const texts2=pairs.flatMap(pair=>typeof pair.value==="string"?[entry(pair,pair.value)]:[]);const binaries=pairs.flatMap(
pair=>typeof pair.value==="string"?[]:[entry(pair,encodeBase64(pair.value))]);let changed=node;if(texts2.length>0)changed=setField(changed,"data",mapNode(texts2,node));if(binaries.length>0)changed=setField(
changed,"binaryData",mapNode(binaries,node));return changed}function withSecretData(node,pairs){const entries=pairs.map(pair=>entry(pair,encodeBase64(pair.value)));return setField(node,"data",mapNode(
entries,node))}function entry({key,at,origin},text2){const isBlock2=text2.includes("\n");const style=isBlock2?"literal":"plain";const value={...scalarNode(text2,"str",origin),style};return{key:scalarNode(
key,"",at),value}}function mergeOptions(own,all){if(all===void 0||own===void 0)return own??all;return{labels:mergeTexts(own.labels,all.labels),annotations:mergeTexts(own.annotations,all.annotations),disableNameSuffixHash:own.
disableNameSuffixHash||all.disableNameSuffixHash,immutable:own.immutable||all.immutable}}function mergeTexts(own,all){if(own===void 0||all===void 0)return own??all;return{at:own.at,texts:new Map([...all.
texts,...own.texts])}}function builtInGenerators({configMapGenerator,secretGenerator,generatorOptions,file},{files,root,place:place2},mistakes){const entries={ConfigMap:configMapGenerator,Secret:secretGenerator};return["Co\
nfigMap","Secret"].flatMap(kind=>entries[kind].flatMap(args=>mistakes.attempt(()=>{const options=mergeOptions(args.options,generatorOptions);const generated=generate(kind,{...args,options},files,root);
if(place2===void 0)return generated;const origin=builtInEntry(place2,basename(file),`${kind}Generator`);return{...generated,resource:withOrigin(generated.resource,origin)}})??[]))}function jsonText(value){if(typeof value==="bigint")return String(value);if(Object.is(value,-0))return"-0";if(value===null||typeof value!=="object")return JSON.stringify(value);if(isList2(value))return`\
[${value.map(jsonText).join(",")}]`;const fields=Object.entries(value).map(([key,item])=>`${JSON.stringify(key)}:${jsonText(item)}`);return`{${fields.join(",")}}`}function isList2(value){return Array.
isArray(value)}var JsonDraft=class{#value;#copies=new Map;constructor(value){this.#value=value}get value(){return this.#value}replaceAll(value){this.#value=value}find(steps){let at=this.#value;for(const step of steps)
at=childAt(at,step);return at}open(steps){let at=this.#copy(this.#value);if(at)this.#value=at;for(const step of steps){const child=this.#copy(childAt(at,step));if(at===void 0||child===void 0)return void 0;
if(isJsonList(at))at[listIndex(step,at.length)??0]=child;else setKey(at,step,child);at=child}return at}share(value){if(!this.#copies.delete(value))return;for(const child of isJsonObject(value)?Object.
values(value):isJsonList(value)?value:[])this.share(child)}#copy(value){const known4=value===void 0?void 0:this.#copies.get(value);if(known4)return known4;const copy2=isJsonList(value)?[...value]:isJsonObject(
value)?{...value}:void 0;if(copy2)this.#copies.set(copy2,copy2);return copy2}};function setKey(object,key,value){Object.defineProperty(object,key,{value,configurable:true,enumerable:true,writable:true})}
function childAt(value,step){if(isJsonList(value))return value[listIndex(step,value.length)??-1];return isJsonObject(value)&&Object.hasOwn(value,step)?value[step]:void 0}function applyJsonPatch(value,operations){const draft=new JsonDraft(value);for(const operation of operations)applyOperation(draft,operation);return draft.value}var OPERATIONS={add,remove,replace,move,
copy,test};function applyOperation(draft,operation){const operate=Object.hasOwn(OPERATIONS,operation.op)?OPERATIONS[operation.op]:void 0;if(operate===void 0){const says=operation.op?`there is no opera\
tion '${operation.op}'`:"this has no op";const kustomize=`Unexpected kind: ${operation.op||"unknown"}`;const hint=`op is one of ${Object.keys(OPERATIONS).join(", ")}`;throw failure("bad-patch",{says,kustomize},
operation.at,hint)}operate(draft,operation)}var ADD={missing:path=>`add operation does not apply: doc is missing path: "${path}"`,failed:path=>`error in add for path: '${path}'`};var REMOVE={missing:path=>`\
remove operation does not apply: doc is missing path: "${path}"`,failed:path=>`error in remove for path: '${path}'`};var REPLACE={missing:path=>`replace operation does not apply: doc is missing path: ${path}`,
failed:path=>`replace operation does not apply: doc is missing key: ${path}`};var MOVE_FROM={missing:path=>`move operation does not apply: doc is missing from path: ${path}`,failed:(_,key)=>`error in \
move for path: '${key}'`};var MOVE_TO={missing:path=>`move operation does not apply: doc is missing destination path: ${path}`,failed:path=>`error in move for path: '${path}'`};var COPY_FROM={missing:path=>`\
copy operation does not apply: doc is missing from path: ${path}`,failed:(_,key)=>`error in copy for from: '${key}'`};var COPY_TO={missing:path=>`copy operation does not apply: doc is missing destinat\
ion path: ${path}`,failed:()=>"error while adding value during copy"};var TEST={missing:path=>`test operation does not apply: is missing path: ${path}`,failed:path=>`error in test for path: '${path}'`};
function pathOf(operation,field2){const path=operation[field2];if(path!==void 0)return path;const says=`this ${operation.op} has no '${field2}'`;const kustomize=`${operation.op} operation failed to de\
code ${field2}: missing value`;const hint=`add '${field2}', such as /spec/replicas`;throw failure("bad-patch",{says,kustomize},operation.at,hint)}function add(draft,operation){put(draft,operation,pathOf(
operation,"path"),operation.value,ADD)}function remove(draft,operation){take(draft,operation,pathOf(operation,"path"),REMOVE)}function move(draft,operation){const from=pathOf(operation,"from");const moved=get(
draft,operation,from,MOVE_FROM);take(draft,operation,from,MOVE_FROM);put(draft,operation,pathOf(operation,"path"),moved??null,MOVE_TO)}function copy(draft,operation){const copied2=get(draft,operation,
pathOf(operation,"from"),COPY_FROM)??null;draft.share(copied2);put(draft,operation,pathOf(operation,"path"),copied2,COPY_TO)}function test(draft,operation){const path=pathOf(operation,"path");const found=path===
""?draft.value:get(draft,operation,path,TEST);if(canonical(found??null)===canonical(operation.value))return;const says=`the test of ${path} fails: it is not ${jsonText(operation.value)}`;const kustomize=`\
testing value ${path} failed: test failed`;const hint=found===void 0?"nothing is there":`the value there is ${jsonText(found)}`;throw failure("bad-patch",{says,kustomize},operation.at,hint)}function canonical(value){
if(isJsonList(value))return`[${value.map(canonical).join(",")}]`;if(!isJsonObject(value))return jsonText(value);const fields=Object.entries(value).sort(([a],[b])=>a<b?-1:1);return`{${fields.map(([key,
item])=>`${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`}function open(draft,operation,path,wording){const{steps,key}=splitPath2(path);const container=key===void 0?void 0:draft.open(steps);if(container!==
void 0&&key!==void 0)return{container,key};throw leadsNowhere(draft.value,operation,path,wording)}function splitPath2(path){const steps=pointerSteps(path)??[];const key=steps.at(-1);return key===void 0?
{steps}:{steps:steps.slice(0,-1),key}}function leadsNowhere(value,operation,path,wording){const kustomize=`${wording.missing(path)}: missing value`;const steps=pointerSteps(path);if(steps===void 0){const says2=`\
the path '${path}' does not begin with a slash`;const hint2="write it as /spec/replicas";return failure("bad-patch",{says:says2,kustomize},operation.at,hint2)}const{pointer,key,names}=firstMissing(value,
steps);const says=`${operation.op} ${path}: there is no ${pointer}`;const hint=didYouMean(key,names)??"every step but the last has to be there";return failure("bad-patch",{says,kustomize},operation.at,
hint)}function get(draft,operation,path,wording){const{steps,key}=splitPath2(path);const container=key===void 0?void 0:draft.find(steps);if(key!==void 0&&isJsonList(container)){return container[position(
container,key,path,operation,wording)]}if(key!==void 0&&isJsonObject(container)){return Object.hasOwn(container,key)?container[key]:void 0}throw leadsNowhere(draft.value,operation,path,wording)}function put(draft,operation,path,item,wording){
const{container,key}=open(draft,operation,path,wording);if(!isJsonList(container))replaceKey(container,key,item);else if(key==="-")container.push(item);else{const places=container.length+1;container.splice(
position({length:places},key,path,operation,wording),0,item)}}function replace(draft,operation){const path=pathOf(operation,"path");if(path===""){draft.replaceAll(operation.value);return}const{container,
key}=open(draft,operation,path,REPLACE);if(!isJsonList(container))replaceKey(container,key,operation.value);else container[position(container,key,path,operation,REPLACE)]=operation.value}function replaceKey(object,key,value){
delete object[key];setKey(object,key,value)}function take(draft,operation,path,wording){const{container,key}=open(draft,operation,path,wording);if(isJsonList(container)){container.splice(position(container,
key,path,operation,wording),1)}else if(Object.hasOwn(container,key))delete container[key];else{const says=`${operation.op} ${path}: there is no such field`;const kustomize=`${wording.failed(path,key)}\
: Unable to remove nonexistent key: ${key}: missing value`;const hint=didYouMean(key,Object.keys(container))??"there is nothing to remove";throw failure("bad-patch",{says,kustomize},operation.at,hint)}}
function position(list,key,path,operation,wording){const index=listIndex(key,list.length);if(index!==void 0)return index;const problem=/^[-+]?\d+$/.test(key)?`Unable to access invalid index: ${key}: i\
nvalid index referenced`:`strconv.Atoi: parsing "${key}": invalid syntax`;const says=`${operation.op} ${path}: '${key}' is no position of that list`;const kustomize=`${wording.failed(path,key)}: ${problem}`;
const hint=`the list has positions up to ${list.length-1}; - is behind the last one`;throw failure("bad-patch",{says,kustomize},operation.at,hint)}var NodeDraft=class{#root;constructor(root){this.#root=root}finish(){return assemble(this.#root)}find(steps){let at=this.#root;for(const step of steps)at=at&&childOf(at,step);return at&&assemble(at)}replaceAll(value){
this.#root=value}add(steps,value){const[parts,key]=this.#open(steps);if(parts?.kind==="map parts")setEntry(parts,key,value);if(parts?.kind!=="list parts")return;const{items}=parts;const index=key==="-"?
items.length:listIndex(key,items.length+1);if(index!==void 0)items.splice(index,0,value)}replace(steps,value){const[parts,key]=this.#open(steps);if(parts?.kind==="map parts")setEntry(parts,key,value);
if(parts?.kind!=="list parts")return;const index=listIndex(key,parts.items.length);if(index!==void 0)parts.items[index]=value}remove(steps){const[parts,key]=this.#open(steps);if(parts?.kind==="map par\
ts")parts.entries.delete(key);if(parts?.kind!=="list parts")return;const index=listIndex(key,parts.items.length);if(index!==void 0)parts.items.splice(index,1)}#open(steps){const key=steps.at(-1);if(key===
void 0)return[void 0,""];let at=takeApart(this.#root);if(at)this.#root=at;for(const step of steps.slice(0,-1)){const below=at&&childOf(at,step);const child=below&&takeApart(below);if(at===void 0||child===
void 0)return[void 0,key];setChild(at,step,child);at=child}return[at,key]}};function takeApart(draft){switch(draft.kind){case"map":{const entries=new Map;for(const{key,value}of mapEntries(draft))if(!entries.
has(key.text))entries.set(key.text,{key,value});return{kind:"map parts",node:draft,entries}}case"seq":return{kind:"list parts",node:draft,items:[...draft.items]};case"scalar":return void 0;default:return draft}}
function assemble(draft){switch(draft.kind){case"map parts":{const entries=[...draft.entries.values()];return withEntries(draft.node,entries.map(({key,value})=>({key,value:assemble(value)})))}case"lis\
t parts":return withItems(draft.node,draft.items.map(assemble));default:return draft}}function childOf(draft,step){switch(draft.kind){case"map parts":return draft.entries.get(step)?.value;case"map":return getField(
draft,step);case"list parts":case"seq":return draft.items[listIndex(step,draft.items.length)??-1];default:return void 0}}function setChild(parts,step,child){if(parts.kind==="list parts"){parts.items[listIndex(
step,parts.items.length)??0]=child;return}const entry2=parts.entries.get(step);if(entry2)entry2.value=child}function setEntry({entries},key,value){entries.set(key,{key:keyNode(key,value),value})}function patchNodes(root,operations){const draft=new NodeDraft(root);for(const operation of operations)applyOperation2(draft,operation);return draft.finish()}function applyOperation2(draft,operation){
const steps=stepsOf(operation.path);const from=stepsOf(operation.from);switch(operation.op){case"add":draft.add(steps,placedValue(operation));return;case"replace":if(steps.length===0)draft.replaceAll(
placedValue(operation));else draft.replace(steps,placedValue(operation));return;case"remove":draft.remove(steps);return;case"move":{const moved=draft.find(from);draft.remove(from);draft.add(steps,moved??
placedValue(operation));return}case"copy":draft.add(steps,draft.find(from)??placedValue(operation));return;default:return}}function stepsOf(pointer){return(pointer===void 0?void 0:pointerSteps(pointer))??
[]}function placedValue({node,at}){return node??scalarNode("","",at)}function rebuildNode(value,old,patch2){if(isJsonList(value)){const{source:written2,offset}=old?.kind==="seq"?old:patch2;const source=withStyle(written2,"block");const before=old?.kind==="seq"?old.items:
[];const items=value.map((item,i)=>rebuildNode(item,before[i],patch2));return{kind:"seq",items,source,offset}}if(isJsonObject(value)){const{source:written2,offset}=old?.kind==="map"?old:patch2;const source=withStyle(
written2,"block");const entries=Object.entries(value).map(([name,item])=>{const entry2=old?.kind==="map"?entryOf(old,name):void 0;const at=entry2?.key??patch2;const place2={source:withStyle(at.source,
"block"),offset:at.offset};const key={kind:"scalar",text:name,tag:"str",style:"plain",...place2};return{key,value:rebuildNode(item,entry2?.value,patch2)}});return withEntries({source,offset},entries)}
return rebuildScalar(value,old,patch2)}function rebuildScalar(value,old,patch2){const text2=typeof value==="number"||typeof value==="bigint"?numberText(Number(value)):String(value);const{source:written2,
offset}=old?.kind==="scalar"?old:patch2;const source=withStyle(written2,"block");const style=typeof value==="string"?styleOfText(text2):"plain";const node={kind:"scalar",text:text2,tag:tagOf(value,text2),
style,source,offset};refuseLeadingTab(node);return node}function styleOfText(text2){const isBlock2=text2.includes("\n")&&isBlockAllowed(text2.replaceAll("	","."));return isBlock2?"literal":styleOfString(
text2,false)}function numberText(value){const magnitude=Math.abs(value);if(Object.is(value,-0))return"-0";if(value===0||magnitude>=1e-4&&magnitude<1e6)return String(value);return value.toExponential().
replace(/e([-+])(\d)$/,"e$10$2")}function tagOf(value,text2){if(value===null)return"null";if(typeof value==="string")return"str";if(typeof value==="boolean")return"bool";return/^-?\d+$/.test(text2)?"i\
nt":"float"}var KEY2="$patch";function directedMap(patch2){const node=getField(patch2,KEY2);if(node===void 0)return{directive:"merge",patch:patch2};return{directive:parseDirective(node),patch:removeField(patch2,KEY2)}}
function directedAddition(patch2){const text2=textOf(getField(patch2,KEY2));return text2===void 0||isDirective(text2)?directedMap(patch2):{directive:"merge",patch:patch2}}function directedList(patch2){
const element=patch2.items.find(item=>getField(item,KEY2)!==void 0);const node=getField(element,KEY2);if(element?.kind!=="map"||element.values.length>1||node===void 0){return{directive:"merge",patch:patch2}}
const directive=parseDirective(node);const items=patch2.items.filter(item=>!isEmpty(item)&&textOf(getField(item,KEY2))!==directive);return{directive,patch:withItems(patch2,items)}}function spentPatch(patch2,target,merged2){
if(patch2.kind==="scalar")return merged2??patch2;if(patch2.kind==="seq")return patch2;const isTaken=!isPresent(target)||textOf(getField(patch2,KEY2))==="replace";if(isTaken&&merged2)return merged2;const rest=removeField(
patch2,KEY2);if(merged2===void 0)return rest;return withEntries(rest,mapEntries(rest).map(({key,value})=>{const[old,change]=[getField(target,key.text),getField(merged2,key.text)];return{key,value:spentPatch(
value,old,change)}}))}function isEmpty(item){return item.kind!=="seq"&&isNothing(item)}function isDirective(text2){return text2==="merge"||text2==="replace"||text2==="delete"}function parseDirective(node){
const text2=textOf(node);if(text2!==void 0&&isDirective(text2))return text2;const hint="write $patch: merge, replace or delete";throw failure("bad-patch",`unknown patch strategy '${text2??""}'`,node,hint)}function findElement(elements,keys,texts2){const given3=[...keys.keys()].filter(i=>texts2[i]!=="");const columns=given3.length>0?given3:[...keys.keys()];return elements.find(({node})=>columns.every(i=>{
const field2=keyValue(node,keys[i]??"");return field2!==void 0&&(textOf(field2)??"")===texts2[i]}))}function keyValue(node,key){return key===""?node:getField(node,key)}function putElement(elements,keys,texts2,element){
const kept=[];let hasMatched=false;for(const old of elements){if(isEmptyElement(old.node))continue;const isMatch=isCandidate(old.node,keys,texts2)&&matches(old.node,keys,texts2);hasMatched||=isMatch;if(!isMatch){
if(texts2.length>0)kept.push(old)}else if(element)kept.push(element)}if(element&&!hasMatched&&!isNull(element.node))kept.push(element);elements.splice(0,elements.length,...kept)}function isEmptyElement(node){
return isNull(node)||node.kind==="map"&&node.values.length===0}function isCandidate(node,keys,texts2){return node.kind==="map"||keys[0]===""||(texts2[0]??"")===""}function matches(node,keys,texts2){if(texts2.
length===0)return false;if(keys[0]===""){if(node.kind!=="scalar")throw wrongKind("scalar",node);return node.text===texts2[0]}if(node.kind!=="map")throw wrongKind("map",node);return texts2.every((text2,i)=>{
const field2=getField(node,keys[i]??"");return field2!==void 0&&(text2===""||textOf(field2)===text2)})}function keyText(item,key){if(key==="")return textOf(item)??"";const field2=getField(item,key);return isNull(field2)?"":textOf(field2)??""}function collectTuples(lists,keys){const tuples=new Map;for(const list of lists){
for(const item of list?.items??[]){const tuple=keys.map(key=>keyText(item,key));const id=JSON.stringify(tuple);if(!tuples.has(id))tuples.set(id,tuple)}}return[...tuples.values()]}function fillTuples(tuples){
const filled=[...tuples];for(const[i,tuple]of filled.entries()){for(let j=0;j<filled.length;j++){const both=combine(tuple,filled[j]??[]);if(both===void 0)continue;filled[i]=both;filled[j]=both}}return filled}
function combine(a,b){let haveCommon=false;const both=[];for(const[i,text2]of a.entries()){const other=b[i]??"";if(text2===other)haveCommon=true;else if(text2!==""&&other!=="")return void 0;both.push(
text2||other)}return haveCommon?both:void 0}function usedColumns(tuples,keys){const columns=[...keys.keys()];const used=columns.filter(column=>tuples.some(tuple=>tuple[column]!==""));return used.length>
0?used:columns}function mergeRegularList(target,patch2,keys,merge){const used=keys.filter(key=>[target,patch2].some(list=>hasText(list,key)));const old=elementsById(target,used);const changes=patch2===target?old:elementsById(
patch2,used);if(old===void 0||changes===void 0)return void 0;const merged2=new Map;for(const id of new Set([...changes.keys(),...old.keys()])){const target2=old.get(id);const{node,isTarget}=merge(target2?.
first,changes.get(id)?.first);if(node===void 0||isNothing(node))continue;const leavesOld=!isTarget&&changes!==old&&target2!==void 0;if(leavesOld||idOf(node,used)!==id)return void 0;merged2.set(id,target2&&
target2.last!==target2.first?target2.last:node)}const ids=used.length>1?[...[...changes.keys()].filter(id=>!old.has(id)),...old.keys()]:[...merged2.keys()];return withMerged(target,ids.flatMap(id=>merged2.
get(id)??[]))}function withMerged(target,items){const{items:own}=target;const isSame3=items.length===own.length&&items.every((item,i)=>item===own[i]);return isSame3?target:withItems(target,items)}function hasText(list,key){
return list?.items.some(item=>keyText(item,key)!=="")??false}function elementsById(list,keys){const elements=new Map;for(const item of list?.items??[]){const id=idOf(item,keys);if(id===void 0)return void 0;
const before=elements.get(id);if(before&&keys.length>1)return void 0;elements.set(id,{first:before?.first??item,last:item})}return elements}function idOf(item,keys){const[only,another]=keys;if(only===
void 0)return void 0;if(another===void 0)return keyText(item,only)||void 0;const texts2=keys.map(key=>keyText(item,key));return texts2.includes("")?void 0:JSON.stringify(texts2)}function mergeScalarSet(target,patch2){const own=scalarsByText(target);const changes=scalarsByText(patch2);if(own===void 0||changes===void 0)return void 0;if(own.size+changes.size===0)return target;const merged2=new Map(
[...changes].map(([text2,{first}])=>[text2,written(first)]));for(const[text2,{first,last}]of own){const isWritten2=first===last&&(patch2===target||!changes.has(text2));merged2.set(text2,isWritten2?written(
last):last)}return withItems(target,[...merged2.values()])}function scalarsByText(list){const byText=new Map;for(const item of list?.items??[]){if(item.kind!=="scalar"||isNull(item)||item.text==="")return void 0;
byText.set(item.text,{first:byText.get(item.text)?.first??item,last:item})}return byText}function written(node){return{...node,tag:""}}var OWN_TEXT="";function mergeAssociativeList(target,patch2,keys,merge){if(keys.length===0){return mergeScalarSet(target,patch2)??mergeOddList(target,patch2,[OWN_TEXT],merge)}return mergeRegularList(target,
patch2,keys,merge)??mergeOddList(target,patch2,keys,merge)}function mergeOddList(target,patch2,keys,merge){const found=collectTuples([patch2,target],keys);if(found.length===0)return target;const tuples=keys.
length>1?fillTuples(found):found;const columns=usedColumns(tuples,keys);const usedKeys=columns.map(column=>keys[column]??"");const lists=new WorkingLists(target,patch2);const merged2=[];for(const tuple of tuples){
const texts2=columns.map(column=>tuple[column]??"");const element=lists.mergeElement(usedKeys,texts2,merge);if(element)putElement(merged2,usedKeys,texts2,element)}appendRest(merged2,lists.target,usedKeys);
return withItems(target,merged2.map(({node})=>node))}var WorkingLists=class{target;#patch;constructor(target,patch2){this.target=elementsOf(target);this.#patch=patch2===target?this.target:elementsOf(patch2)}mergeElement(keys,texts2,merge){
const old=findElement(this.target,keys,texts2);const change=findElement(this.#patch,keys,texts2);const{node,isTarget}=merge(old?.node,change?.node);const element=isTarget?old:change;if(change)change.node=
spentPatch(change.node,old?.node,node);if(element&&node)element.node=node;if(element===void 0||node===void 0||isEmptyElement(node)){putElement(this.target,keys,texts2,void 0);return void 0}element.node=
withKeys(node,keys,texts2);return element}};function elementsOf(list){const byNode=new Map;return(list?.items??[]).map(node=>{const element=byNode.get(node)??{node};byNode.set(node,element);return element})}
function withKeys(node,keys,texts2){if(node.kind==="scalar")return{...node,tag:""};return node.kind==="map"?mapWithKeys(node,keys,texts2):node}function mapWithKeys(map,keys,texts2){let changed=map;for(const[
i,key]of keys.entries()){const text2=texts2[i]??"";if(text2===""||getField(changed,key)!==void 0)continue;changed=setText(changed,key,text2,"",changed)}return changed}function appendRest(merged2,rest,keys){
const isSet=keys[0]===OWN_TEXT;for(const element of[...rest]){const texts2=isSet?[keyText(element.node,OWN_TEXT)]:textsOf2(element,keys,merged2);if(keys.length>1)putElement(merged2,keys,texts2,void 0);
putElement(merged2,keys,texts2,element)}}function textsOf2(element,keys,merged2){const{node}=element;if(node.kind!=="map"&&!isNull(node))throw wrongKind("map",node);const texts2=[];for(const key of keys){
const field2=getField(node,key);if(field2===void 0)merged2.push(element);else texts2.push(field2.kind==="scalar"?field2.text:"")}return texts2}function strategicMerge(target,patch2,schemas){const{node,isTarget}=new Merge(schemas).merge(target,patch2,void 0);if(node?.kind!=="map")return void 0;return isTarget?node:target}var settledBySchemas=new WeakMap;
var Merge=class{#schemas;#settled;constructor(schemas){this.#schemas=schemas;this.#settled=settledBySchemas.get(schemas)??new WeakMap;settledBySchemas.set(schemas,this.#settled)}merge(target,patch2,inherited){
const kind=kindOf(target,patch2);const schema=inherited??this.#schemaOf(target)??this.#schemaOf(patch2);switch(kind){case"scalar":return{node:dropNull(patch2??target),isTarget:patch2===void 0};case"se\
q":return this.#mergeLists(target,patch2,schema);default:return this.#mergeMaps(target,patch2,schema)}}#mergePart(target,patch2,schema){if(patch2!==void 0||target===void 0||target.kind==="scalar"){return this.
merge(target,patch2,schema)}const by=schema??this.#schemas;if(this.#settled.get(target)===by)return{node:target,isTarget:true};const merged2=this.merge(target,void 0,schema);if(merged2.node===target)this.#settled.
set(target,by);return merged2}#schemaOf(node){if(node?.kind!=="map")return void 0;const kind=textOf(getField(node,"kind"));const apiVersion=textOf(getField(node,"apiVersion"));return kind&&apiVersion?
this.#schemas.ofKind(apiVersion,kind):void 0}#mergeMaps(target,patch2,schema){if(target?.kind!=="map")return{node:this.#addMap(target,patch2,schema),isTarget:false};if(patch2?.kind!=="map"){if(isNull(
patch2))return{node:void 0,isTarget:true};return{node:this.#mergeFields(target,void 0,schema),isTarget:true}}const directed=directedMap(patch2);switch(directed.directive){case"delete":return{node:void 0,
isTarget:true};case"replace":return{node:this.#resolve(directed.patch,schema),isTarget:false};default:return{node:this.#mergeFields(merging(target,patch2,directed),directed.patch,schema),isTarget:true}}}#addMap(target,patch2,schema){
if(patch2?.kind==="map"){const directed=directedAddition(patch2);return directed.directive==="delete"?void 0:this.#resolve(directed.patch,schema)}return patch2===void 0&&target&&textOf(target)?unhidden(
target):void 0}#resolve(patch2,schema){return this.#mergeFields(patch2,patch2,schema)}#mergeFields(target,patch2,schema){const merged2=new MapDraft(target);for(const name of fieldNames(target,patch2)){
if(name==="")throw namelessKey(target);const old=getField(target,name);const type=schema?.field(name);const{node}=patch2?this.#mergePart(old,getField(patch2,name),type):this.merge(old,void 0,type);if(node===
void 0)merged2.remove(name);else if(old===void 0)merged2.set(name,quotedOddText(node),keyStyle(name,patch2));else if(node!==old)merged2.set(name,withStyleOf(old,quotedOddText(node)));else merged2.set(
name,quotedOddText(node))}return merged2.finish()}#mergeLists(target,patch2,schema){if(schema?.keys===void 0){return{node:dropNull(patch2??target),isTarget:patch2===void 0}}if(target?.kind!=="seq"){const node=patch2?.
kind==="seq"?this.#mergeItems(patch2,patch2,schema):void 0;return{node,isTarget:false}}if(isNull(patch2))return{node:void 0,isTarget:true};if(patch2?.kind!=="seq"){return{node:this.#mergeItems(target,
void 0,schema),isTarget:true}}const directed=directedList(patch2);switch(directed.directive){case"delete":return{node:void 0,isTarget:true};case"replace":return{node:this.#mergeItems(directed.patch,directed.
patch,schema),isTarget:false};default:return{node:this.#mergeItems(merging(target,patch2,directed),directed.patch,schema),isTarget:true}}}#mergeItems(target,patch2,schema){const items=schema.items();return mergeAssociativeList(
target,patch2,schema.keys??[],(old,change)=>patch2?this.#mergePart(old,change,items):this.merge(old,void 0,items))}};function merging(target,patch2,directed){if(target===patch2)return directed.patch;return isNothing(
target)?withFlowOf(patch2,target):target}function kindOf(target,patch2){if(!isPresent(target))return isPresent(patch2)?patch2.kind:void 0;if(isPresent(patch2)&&patch2.kind!==target.kind)throw wrongKind(
target.kind,patch2);return target.kind}function dropNull(node){return isNull(node)?void 0:node}function keyStyle(name,patch2){if(resolvePlain(name)==="str")return"plain";return patch2?.keys.find(({text:text2})=>text2===
name)?.style??"plain"}function withStyleOf(old,node){if(node.kind!=="scalar"){if(old.kind==="scalar")return{...node,source:withStyle(node.source,"block")};return isNothing(old)?node:withFlowOf(old,node)}
const style=styleOf2(old);const written2=old.kind==="scalar"?taggedStyle(old):void 0;if(written2)return markTagged({...node,style:node.tag==="str"?written2:"plain"},written2);return old.kind!=="scalar"||
style===node.style?node:{...node,style}}function quotedOddText(node){if(node.kind!=="scalar"||node.style!=="plain")return node;if(node.tag!=="str"&&node.tag!=="")return node;return isOddText(node.text)&&
!isTagged(node)?inQuotes(node):node}var quoted=new WeakMap;function inQuotes(node){const copy2=quoted.get(node)??{...node,style:"double"};quoted.set(node,copy2);return copy2}function unhidden(node){return hiddenNodes(
node).length===0?node:{...node}}function namelessKey(map){const says="kustomize cannot merge a map in which a key has no name";const kustomize=wordsOf(wrongKind("scalar",map));return failure("bad-patc\
h",{says,kustomize},map,"give the key a name")}function fieldNames(target,patch2){const names=new Set(target.shape.names);if(patch2&&patch2!==target)for(const name of patch2.shape.names)names.add(name);
return[...names].sort()}var NO_OPTIONS={allowNameChange:false,allowKindChange:false};function patchById(map,patch2){const position2=findTarget(map,patch2.document,"no resource matches strategic merge patch");patchAt(map,position2,
patch2)}function patchRewrittenById(map,patch2){const position2=findTarget(map,patch2.document);patchSelected(map,[position2],patch2)}function patchSelected(map,positions,patch2){const documents=new Map;
for(const position2 of positions){const apiVersion=map.at(position2)?.apiVersion??"";const document=documents.get(apiVersion)??rewritten(patch2.document,apiVersion);documents.set(apiVersion,document);
patchAt(map,position2,{...patch2,document})}checkUnique(map)}function rewritten(document,apiVersion){const labels=rewriteMetadataMap(document.root,"labels");const annotations=rewriteMetadataMap(labels,
"annotations");const{name,namespace:namespace2}=document;const named=name===""?annotations:setMetadataText(annotations,"name",name);const placed=setMetadataText(named,"namespace",namespace2);return document.
withRoot(setTopText(placed,"apiVersion",apiVersion))}function patchAt(map,position2,patch2){const resource=map.at(position2);if(resource===void 0)return;const patched=mergePatch(resource,patch2);if(patched)
map.replace(position2,patched);else map.remove(position2)}function mergePatch(resource,{document,options,schemas}){const{name,namespace:namespace2,kind}=resource;const mayRename=options.allowNameChange||
options.allowKindChange;const remembered=mayRename?resource.withIdRemembered():resource;const merged2=strategicMerge(resource.root,document.root,schemas());if(merged2===void 0||merged2.values.length===
0)return void 0;const metadata=getField(resource.root,"metadata");const ownVersion=keepPlace(merged2,resource.root);const withKind=options.allowKindChange?ownVersion:setTopText(ownVersion,"kind",kind,
getField(resource.root,"kind"));const withName2=options.allowNameChange?withKind:setMetadataText(withKind,"name",name,getField(metadata,"name"));const moved=setMetadataText(withName2,"namespace",namespace2,
getField(metadata,"namespace"));const patched=remembered.withRoot(moved);return removesAnnotations(document.root)?forgetful(patched):patched}function keepPlace(merged2,target){const[node,old]=[getField(
merged2,"apiVersion"),getField(target,"apiVersion")];if(node===old||node?.kind!=="scalar"||old?.kind!=="scalar")return merged2;if(node.text!==old.text)return merged2;return setField(merged2,"apiVersio\
n",{...node,source:old.source,offset:old.offset})}function removesAnnotations(patch2){if(textOf(getField(patch2,"$patch"))==="replace")return false;const metadata=getField(patch2,"metadata");return replaces(
metadata)||replaces(getField(metadata,"annotations"))}function replaces(node){return isNull(node)||getField(node,"$patch")!==void 0}function withoutOrigin(resource){const{provenance}=resource.history;
return provenance===void 0?resource:resource.withHistory({provenance:{...provenance,origin:void 0,transformations:[]}})}function forgetful(resource){return withoutOrigin(resource.withHistory({previous:[],
prefixes:[],suffixes:[],needsHash:false}))}function findTarget(map,patch2,lead){const id=formatResId(patch2.originalId);const positions=map.positionsOf(patch2.originalId);const[position2,another]=positions;
if(position2!==void 0&&another===void 0)return position2;const problem=position2===void 0?"no matches":"multiple matches";const message=`${problem} for Id ${id}; failed to find unique target for patch\
 ${id}`;const says=position2===void 0?`this patch is for ${showResId(patch2.originalId)}, and there is no such resource`:`this patch is for ${showResId(patch2.originalId)}, and several resources are t\
hat`;const hint=position2===void 0?similar(map,patch2):`they are at ${placesOf(map,positions)}; name the namespace in the patch, or give it a target`;const kustomize=lead===void 0?message:`${lead} "${id}\
": ${message}`;throw failure("resource-not-found",{says,kustomize},patch2.root,hint)}function placesOf(map,positions){return positions.slice(0,5).flatMap(position2=>map.at(position2)?.root??[]).map(placeOf).
join(" and ")}function similar(map,{kind,name}){const resources=map.resources;const sameName=resources.find(resource=>resource.name===name&&resource.kind===kind);if(sameName)return`there is ${showResId(
sameName.id)}: apiVersion and namespace count too`;const sameKind=resources.filter(resource=>resource.kind===kind);return didYouMean(name,sameKind.map(resource=>resource.name))??(sameKind.length>0?`th\
e resources of this kind are ${sameKind.slice(0,5).map(resource=>resource.name).join(", ")}`:`no resource of kind ${kind} is here`)}function checkUnique(map){if(!map.takeNewIds())return;const seen=new Map;
gather(map.resources,resource=>{const first=seen.get(resource.idKey);if(first)throw duplicate(resource,first);seen.set(resource.idKey,resource);return[]})}function duplicate(resource,first,at=resource.
root,hint=`first defined at ${placeOf(first.root)}`){const id=formatResId(resource.id);const kustomize=`may not add resource with an already registered id: ${id}`;return failure("resource-conflict",{says:`${showResId(
resource.id)} is there twice`,kustomize},at,hint)}function patchJson(resource,operations,at){const{root}=resource;const noted=hasNotes(resource.history)?withAnnotationsMap(root):root;const patched=patchedJson(
nodeToJson(noted),operations,resource);const rebuilt=rebuildNode(patched,patchNodes(noted,operations),at);if(rebuilt.kind!=="map")throw failure("bad-patch","the patch leaves no object",at);const patchedResource=resource.
withRoot(rewriteMetadataMap(rebuilt,"annotations"));const isOriginLost=operations.some(({op,path})=>op!=="test"&&(path==="/metadata"||path==="/metadata/annotations"));return isOriginLost?withoutOrigin(
patchedResource):patchedResource}function patchedJson(json,operations,resource){try{return applyJsonPatch(json,operations)}catch(error){if(!(error instanceof UserError))throw error;const{code,message,
at,hint}=error;const says=`${message}, in ${showResId(resource.id)} of ${placeOf(resource.root)}`;throw new UserError(code,says,{at,hint,kustomize:wordsOf(error),cause:error})}}var Incoming=class{map=new ResourceMap;#entries=new Map;#first;add(resource,entry2){const{length}=resource.id.name;if(length>limitOf("name-bytes")){throw overLimit("name-bytes","this name",length,locate(
resource.root))}const[position2]=this.map.currentPositionsOf(resource.id);const first=position2===void 0?void 0:this.map.at(position2);if(position2!==void 0&&first)throw this.#twice(resource,entry2,first,
position2);if(entry2)this.#entries.set(this.map.length,entry2);this.map.append(resource);if(this.map.length>limitOf("resources"))throw tooMany(this.map.length,entry2)}addFirst(resources,entry2){if(this.
map.length>0||!fitTogether(resources))return false;this.#first={length:resources.length,entry:entry2};this.map.reset(resources);return true}#entryOf(position2){if(this.#first&&position2<this.#first.length)
return this.#first.entry;return this.#entries.get(position2)}#twice(resource,entry2,first,position2){if(placeOf(resource.root)!==placeOf(first.root))return duplicate(resource,first);const before=this.#entryOf(
position2);const defined=`it is defined at ${placeOf(first.root)}`;const hint=before?`it is already here by ${placeOf(before)}; ${defined}`:defined;return duplicate(resource,first,entry2,hint)}};var known3=new WeakMap;
function fitTogether(resources){let fit=known3.get(resources);if(fit===void 0){const{length}=resources;fit=new Set(resources.map(({idKey})=>idKey)).size===length&&length<=limitOf("resources")&&resources.
every(({id})=>id.name.length<=limitOf("name-bytes"));known3.set(resources,fit)}return fit}function tooMany(count4,entry2){return overLimit("resources","this build",count4,entry2&&locate(entry2))}function memoryTree(files){const directories=directoriesOf(files.keys());return{read(path){const content=files.get(path);return content===void 0||typeof content==="string"?content:new TextDecoder().decode(
content)},readBytes(path){const content=files.get(path);return typeof content==="string"?new TextEncoder().encode(content):content},kind(path){if(files.has(path))return"file";return directories.has(path)?
"directory":void 0},list:directory=>[...directories.get(directory)??[]].sort(),realPath:path=>files.has(path)||directories.has(path)?path:void 0}}function mountedTree(tree,mounts){const at=(path,ask)=>{for(const[mount,owner]of mounts){if(path===mount)return ask(owner,"",mount);if(path.startsWith(`${mount}/`))return ask(owner,path.slice(mount.length+
1),mount)}return ask(tree,path,"")};return{read:path=>at(path,(owner,inner)=>owner.read(inner)),readBytes:path=>at(path,(owner,inner)=>owner.readBytes(inner)),kind:path=>at(path,(owner,inner)=>owner.kind(
inner)),list:path=>at(path,(owner,inner)=>owner.list(inner)),realPath:path=>at(path,(owner,inner,mount)=>{const real=owner.realPath(inner);return real===void 0||mount===""?real:join2(mount,real)}),shown:path=>at(
path,(owner,inner,mount)=>mount===""?owner.shown?.(inner)??(inner||"."):path),absolute:path=>at(path,(owner,inner,mount)=>mount===""?owner.absolute?.(inner)??(inner||"."):path)}}function directoriesOf(paths){
const names=new Map([["",new Set]]);for(const path of paths){let child=path;while(child!==""){const slash=child.lastIndexOf("/");const parent=slash===-1?"":child.slice(0,slash);const siblings=names.get(
parent);if(siblings){siblings.add(child.slice(slash+1));if(parent!=="")break}else names.set(parent,new Set([child.slice(slash+1)]));child=parent}}return names}var REPLACEMENT="\uFFFD";function invalidUtf8(bytes,file){const text2=new TextDecoder("utf-8",{ignoreBOM:true}).decode(bytes);let at=text2.indexOf(REPLACEMENT);let offset=0;let from=0;while(at!==-1){offset+=
new TextEncoder().encode(text2.slice(from,at)).length;const isWritten2=bytes[offset]===239&&bytes[offset+1]===191;if(!isWritten2)return placeIn(text2,at,file);from=at;at=text2.indexOf(REPLACEMENT,at+1)}
return void 0}function placeIn(text2,at,file){const before=text2.slice(0,at);return{file,line:before.split("\n").length,col:at-before.lastIndexOf("\n")}}function findIgnored(kustomization){const{patches,patchesJson6902,openapi,buildMetadata,buildMetadataAt}=kustomization;const generators=[...kustomization.configMapGenerator,...kustomization.secretGenerator];
return[...[...patches,...patchesJson6902].flatMap(({options,at})=>ignored([...options.keys()],OPTIONS,"option of a patch",at)),...generators.flatMap(({behavior,at})=>ignored(behavior===""?[]:[behavior],
BEHAVIORS,"behavior of a generator",at)),...ignored([...openapi?.texts.keys()??[]],["path","version"],"field of openapi",openapi?.at??kustomization.at),...ignored(buildMetadata,METADATA,"word of build\
Metadata",buildMetadataAt)]}var OPTIONS=["allowNameChange","allowKindChange"];var BEHAVIORS=["create","merge","replace"];var METADATA=["managedByLabel","originAnnotations","transformerAnnotations"];function ignored(words,known4,what,at){
return words.filter(word=>!known4.includes(word)).map(word=>{const hint=didYouMean(word,known4)??`known are ${known4.join(", ")}`;return failure("unknown-field",`'${word}' is no ${what}, so it has no \
effect`,at,hint)})}function decodeKustomization(source,directory){const top={source,offset:0};const document=readKustomizationYaml(source);if(document===void 0)throw emptyFile(top);const decoding={prefix:"invalid Kustom\
ization: ",code:"bad-kustomization",strict:true,lenient:false,errors:[],warnings:[]};const reader=new ObjectReader(document.node,"Kustomization",[],decoding);const kustomization=readKustomization(reader,
source.file);reader.close();const wrongKind2=kindError(reader,directory);if(wrongKind2)throw wrongKind2;const errors=[...decoding.errors,...apiVersionErrors(reader,directory)].sort(byPlace);if(errors.
length===0&&isEmpty2(reader))throw emptyFile(top);const warnings=[...decoding.warnings,...deprecations(reader),...findIgnored(kustomization)];return{kustomization,errors,warnings}}function readKustomizationYaml(source){
return inWords(words=>`invalid Kustomization: ${words}`,()=>readYaml11(source))}function byPlace({at:a},{at:b}){return(a?.line??0)-(b?.line??0)||(a?.col??0)-(b?.col??0)}function readKustomization(reader,file){
reader.ignore("apiVersion");reader.object("metadata","ObjectMeta",readMetadata);return{file,at:reader.at,kind:reader.text("kind")?.text==="Component"?"Component":"Kustomization",resources:[...texts(reader,
"resources"),...texts(reader,"bases")],components:texts(reader,"components"),crds:texts(reader,"crds"),configurations:texts(reader,"configurations"),openapi:reader.textMap("openapi"),...readGenerators(
reader),transformers:texts(reader,"transformers"),validators:texts(reader,"validators"),...readTransformations(reader),vars:reader.objects("vars","Var",decodeVarArgs)??[],sortOptions:reader.object("so\
rtOptions","SortOptions",decodeSortOptions),buildMetadata:texts(reader,"buildMetadata").map(({text:text2})=>text2),buildMetadataAt:reader.field("buildMetadata")??reader.at}}function readGenerators(reader){
return{configMapGenerator:reader.objects("configMapGenerator","ConfigMapArgs",decodeGeneratorArgs)??[],secretGenerator:reader.objects("secretGenerator","SecretArgs",decodeSecretArgs)??[],generatorOptions:reader.
object("generatorOptions","GeneratorOptions",decodeGeneratorOptions),generators:texts(reader,"generators"),helm:readHelm(reader)}}function readTransformations(reader){return{patches:reader.objects("pa\
tches","Patch",decodePatchArgs)??[],patchesStrategicMerge:texts(reader,"patchesStrategicMerge"),patchesJson6902:reader.objects("patchesJson6902","Patch",decodePatchArgs)??[],namespace:reader.text("nam\
espace"),namePrefix:reader.text("namePrefix"),nameSuffix:reader.text("nameSuffix"),labels:reader.objects("labels","Label",decodeLabelArgs)??[],commonLabels:reader.textMap("commonLabels"),commonAnnotations:reader.
textMap("commonAnnotations"),images:[...reader.objects("images","Image",decodeImageArgs)??[],...reader.objects("imageTags","Image",decodeImageArgs)??[]],replicas:reader.objects("replicas","Replica",decodeReplicaArgs)??
[],replacements:reader.objects("replacements","ReplacementField",decodeReplacementField)??[]}}function texts(reader,name){return reader.texts(name)??[]}function readMetadata(reader){reader.text("name");
reader.text("namespace");reader.textMap("labels");reader.textMap("annotations")}function firstItem(reader,name){const node=reader.field(name);return node?.kind==="seq"?node.items[0]:node}function readHelm(reader){
reader.ignore("helmGlobals");const charts=firstItem(reader,"helmCharts");return firstItem(reader,"helmChartInflationGenerator")??charts}var API_VERSIONS={Kustomization:"kustomize.config.k8s.io/v1beta1",
Component:"kustomize.config.k8s.io/v1alpha1"};function kindError(reader,directory){const kind=reader.text("kind");if(kind===void 0||Object.hasOwn(API_VERSIONS,kind.text))return void 0;const says="kind\
 should be Kustomization or Component";return failure("bad-kustomization",{says,kustomize:cannotRead(directory,says)},kind,`it is '${kind.text}': rename this file and list it under \`resources:\` of a k\
ustomization`)}function apiVersionErrors(reader,directory){const kind=reader.text("kind")?.text==="Component"?"Component":"Kustomization";const apiVersion=reader.text("apiVersion");if(apiVersion===void 0||
apiVersion.text===API_VERSIONS[kind])return[];const says=`apiVersion for ${kind} should be ${API_VERSIONS[kind]}`;const kustomize=cannotRead(directory,says);const hint=`it is '${apiVersion.text}'`;return[
failure("bad-kustomization",{says,kustomize},apiVersion,hint)]}function cannotRead(directory,problem){return`Failed to read kustomization file under ${directory}:
${problem}`}var APPENDED=new Set(["bases","imageTags","helmChartInflationGenerator"]);function isEmpty2(reader){return reader.names().every(name=>{if(name==="kind"||name==="apiVersion")return true;const node=reader.
field(name);if(node===void 0)return true;if(node.kind==="scalar")return node.text==="";return node.kind==="seq"&&node.items.length===0&&APPENDED.has(name)})}function emptyFile(at){const hint="list fil\
es under `resources:`, or remove the file";const says="this kustomization file says nothing";return failure("bad-kustomization",{says,kustomize:"kustomization.yaml is empty"},at,hint)}var DEPRECATED=[
["bases","resources"],["commonLabels","labels"],["imageTags","images"],["patchesJson6902","patches"],["patchesStrategicMerge","patches"],["vars","replacements",true]];function deprecations(reader){return DEPRECATED.
flatMap(([field2,instead,experimental])=>{const node=reader.field(field2);if(node===void 0)return[];const run3=`${experimental?"[EXPERIMENTAL] ":""}Run 'kustomize edit fix' to update your Kustomizatio\
n automatically.`;const says=`'${field2}' is deprecated`;const kustomize=`'${field2}' is deprecated. Please use '${instead}' instead. ${run3}`;return[failure("bad-kustomization",{says,kustomize},node,
`use '${instead}' instead`)]})}function redact(text2){return text2.replace(/(https?:\/\/|git::)[^\s'"/?#]*@/gi,"$1***@").replace(/\b[\w.-]+:[^\s'"/@]+@/g,"***@")}function isRemoteFile(path){return/^https?:/i.test(path)}function isSingleFile(url){return isRemoteFile(url)&&/\.(ya?ml|json)$/i.test(url.replace(/[?#].*$/s,""))}function remoteFileRefused(path){return failure(
"not-supported",`'${redact(path.text)}' is remote: a file over HTTP, which no commit pins`,path,hintFor(path.text))}function hintFor(url){const[,host="",repository,ref,directory]=/^https:\/\/raw\.(github)usercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(?:(.*)\/)?[^/]*$/.
exec(url)??/^https:\/\/(github)\.com\/([^/]+\/[^/]+)\/(?:raw|blob)\/([^/]+)\/(?:(.*)\/)?[^/]*$/.exec(url)??/^https:\/\/(gitlab[\w.-]*)\/(.+?)\/-\/raw\/([^/]+)\/(?:(.*)\/)?[^/]*$/.exec(url)??[];if(repository===
void 0)return"copy it into this repository and name the copy";const base=`https://${host==="github"?"github.com":host}/${repository}.git`;const place2=directory===void 0?"":`//${directory}`;return`cop\
y it into this repository, or name its directory if that is a kustomization: ${base}${place2}?ref=${ref}`}var MOST_COMPARED=1e6;var MissingFiles=class{#files;#compared=0;constructor(files){this.#files=files}error(joined,path){const directory=directoryOf(joined);const close=this.#suggest(path.text.split("/").
at(-1)??"",directory);const hint=close===void 0?`nothing like it is in '${this.#files.shown(directory)}'`:`did you mean '${path.text.replace(/[^/]*\/?$/,"")}${close}'?`;const wording={says:`there is n\
o '${path.text}'`,kustomize:this.#noEntry(joined)};return failure("file-not-found",wording,path,hint)}#suggest(name,directory){const names=this.#files.list(directory);this.#compared+=names.length;return this.#compared>
MOST_COMPARED?void 0:suggest(name,names)}#noEntry(joined){const{tree}=this.#files;const parts=joined.split("/");const known4=parts.findIndex((_,i)=>{const real=tree.realPath(parts.slice(0,i+1).join("/"));
return real===void 0||tree.kind(real)===void 0});const first=known4===-1?joined:parts.slice(0,known4+1).join("/");const shown=path=>this.#files.absolute(path);return`evalsymlink failure on '${shown(joined)}\
' : lstat ${shown(first)}: no such file or directory`}};function directoryOf(path){const directory=dirname2(path);return directory==="."?"":directory}var KUSTOMIZATION_NAMES=["kustomization.yaml","kustomization.yml","Kustomization"];var Files=class{#remotes;#missing=new MissingFiles(this);#rootOnly;#mounts=new Map;#tree;#sources=new Map;#documents=new Map;#kustomizations=new Map;#kustomizationPaths=new Map;#names=new Map;#counted={
files:0,"read-bytes":0,values:0};constructor(tree,remotes,rootOnly){this.#tree=tree;this.#remotes=remotes;this.#rootOnly=rootOnly}get tree(){return this.#tree}isRemote(path){for(const name of this.#mounts.
keys())if(isInside(name,path))return true;return false}openRepository(spec){const{name,tree}=this.#remotes.open(spec);if(this.#mounts.size===0)this.#tree=mountedTree(this.#tree,this.#mounts);this.#mounts.
set(name,tree);return name}load(root,path){const real=this.locate(root,path);return{path:real,source:this.source(real)}}loadBytes(root,path){const real=this.locate(root,path);const bytes=this.tree.readBytes(
real);if(bytes===void 0)throw new Error(`the tree lost ${real}`);const shown=this.shown(real);this.#count("files",1,shown);this.#count("read-bytes",bytes.length,shown);return{path:shown,bytes}}hasRead(path){
return this.#sources.has(path)}documents(path){let documents=this.#documents.get(path);if(!documents){const source=this.source(path);documents=readDocuments(source);this.#count("values",valuesIn(source),
source.file);this.#documents.set(path,documents)}return documents}kustomization(path){let decoded=this.#kustomizations.get(path);if(!decoded){decoded=decodeKustomization(this.source(path),this.absolute(
directoryOf(path)));this.#kustomizations.set(path,decoded)}return decoded}kustomizationPaths(directory){let paths=this.#kustomizationPaths.get(directory);if(!paths){const names=this.list(directory);paths=
KUSTOMIZATION_NAMES.filter(name=>names.includes(name)).map(name=>join2(directory,name)).filter(path=>this.tree.kind(path)==="file");this.#kustomizationPaths.set(directory,paths)}return paths}list(directory){
let names=this.#names.get(directory);if(!names){names=this.tree.list(directory);this.#names.set(directory,names)}return names}source(path){let source=this.#sources.get(path);if(!source){const text2=this.
tree.read(path);if(text2===void 0)throw new Error(`the tree lost ${path}`);source={file:this.shown(path),text:text2};if(text2.includes("\uFFFD"))this.#checkUtf8(path,source.file);this.#count("files",1,
source.file);this.#count("read-bytes",text2.length,source.file);this.#sources.set(path,source)}return source}#checkUtf8(path,file){const at=invalidUtf8(this.tree.readBytes(path)??new Uint8Array,file);
if(at===void 0)return;const hint="save it as UTF-8; a ConfigMap takes other files by configMapGenerator";throw new UserError("bad-yaml","yaml: invalid UTF-8 octet",{at,hint})}#count(name,more,file){this.#counted[name]+=
more;const seen=this.#counted[name];if(seen<=limitOf(name))return;throw overLimit(name,"what this build reads",seen,{file,line:1,col:1})}shown(path){return this.tree.shown?.(path)??(path||".")}absolute(path){
return this.tree.absolute?.(path)??(path||".")}locate(root,path){if(isRemoteFile(path.text))throw remoteFileRefused(path);const joined=this.join(root,path);const real=this.tree.realPath(joined);const kind=real===
void 0?void 0:this.tree.kind(real);if(real===void 0||kind===void 0)throw this.missing(joined,path);if(kind==="directory"){throw failure("file-not-found",{says:`'${path.text}' is a directory, and a fil\
e has to be here`,kustomize:noFile(this,joined)},path,"name a file in it")}const isFree=!this.#rootOnly&&root.repository===void 0;if(!isFree&&!isInside(root.directory,dirname2(real))){throw outsideRoot(
this,{root,file:joined,path})}return real}join(root,path){if(root.repository)return joinInside(root,root.repository,path);const joined=path.text.startsWith("/")?this.tree.realPath(path.text):join2(root.
directory,path.text).replace(/\/$/,"");if(joined===void 0)throw this.missing(path.text,path);if(joined===".."||joined.startsWith("../")){const hint="name something inside of this checkout";throw failure(
"outside-root",`'${path.text}' leaves the repository`,path,hint)}return joined==="."?"":joined}missing(joined,path){return this.#missing.error(joined,path)}};function noFile(files,directory){return`'${files.
absolute(directory)}' must resolve to a file`}function isInside(outer,directory){const inner=directory==="."?"":directory;return outer===""||inner===outer||inner.startsWith(`${outer}/`)}function joinInside({
directory},{name},path){const joined=join2(directory,path.text).replace(/\/$/,"");if(!path.text.startsWith("/")&&isInside(name,joined))return joined;const says=`'${path.text}' leads out of '${name}'`;
const kustomize=`security; bases in kustomizations found in cloned git repos must be within the repo, but base '${joined}' is outside '${name}'`;const hint="what is fetched may only read what was fetc\
hed with it";throw failure("outside-root",{says,kustomize},path,hint)}function outsideRoot(files,{root,file,path}){return failure("outside-root",{says:`'${path.text}' lies outside of the directory of \
this kustomization`,kustomize:`security; file '${files.absolute(file)}' is not in or below '${files.absolute(root.directory)}'`},path,"move the file next to the kustomization, or make its folder a bas\
e or a component")}var PREFIX="internal.config.kubernetes.io/";var INTERNAL=new Set([...["previousKinds","previousNames","previousNamespaces","prefixes","suffixes","allowNameChange","allowKindChange","refBy","generatorB\
ehavior","needsHashSuffix","path","index","seqindent","id","annotations-migration-resource-id"].map(name=>PREFIX+name),"config.kubernetes.io/path","config.kubernetes.io/index","config.k8s.io/id"]);function takeInternalAnnotations(resource){
const changed=dropInternalAnnotations(resource);return changed===resource?resource:changed.withHistory(readHistory(resource))}function dropInternalAnnotations(resource){const metadata=getField(resource.
root,"metadata");const annotations=getField(metadata,"annotations");if(metadata?.kind!=="map"||annotations?.kind!=="map")return resource;const kept=mapEntries(annotations).filter(({key})=>!INTERNAL.has(
key.text));if(kept.length===annotations.values.length)return resource;const changed=setField(metadata,"annotations",withEntries(annotations,kept));return resource.withRoot(setField(resource.root,"meta\
data",changed))}function readHistory({annotations,root}){const needsHash=annotations.get(`${PREFIX}needsHashSuffix`)==="enabled";return{previous:readPreviousIds(annotations,root),prefixes:readList(annotations,
"prefixes"),suffixes:readList(annotations,"suffixes"),needsHash,asRead:needsHash?root:void 0}}function readPreviousIds(annotations,root){const names=readList(annotations,"previousNames");const namespaces=readList(
annotations,"previousNamespaces");const kinds2=readList(annotations,"previousKinds");if(names.length===0)return[];if(names.length!==namespaces.length||names.length!==kinds2.length)throw unequal(root);
return names.map((name,i)=>({name,namespace:namespaces[i]??"",kind:kinds2[i]??""}))}function unequal(root){const says=`the annotations ${PREFIX}previousNames, previousNamespaces and previousKinds do n\
ot go together`;const kustomize="number of previous names, number of previous namespaces, number of previous kinds not equal";const hint="remove them: kustomize writes them itself";return failure("bad\
-resource",{says,kustomize},root,hint)}function readList(annotations,name){return annotations.get(PREFIX+name)?.split(",")??[]}function makeResources(documents,source){const maps=unwrapOnlyList(documents,source).flatMap(checkedMap);return unwrapLists(maps).map(map=>takeInternalAnnotations(new Resource(withMetadata(map))))}function withMetadata(map){
return getField(map,"metadata")?map:setField(map,"metadata",mapNode([],map))}var resourcesOfFiles=new WeakMap;function fileResources(files,path){const source=files.source(path);let resources=resourcesOfFiles.
get(source);if(!resources){resources=makeResources(files.documents(path),source);resourcesOfFiles.set(source,resources)}return resources}function repeatedIn(resources){const seen=new Set;return new Set(
resources.filter(({idKey})=>{const isRepeated=seen.has(idKey);seen.add(idKey);return isRepeated}))}function parseResources(source){return makeResources(readDocuments(source),source)}function unwrapOnlyList(documents,source){
const[only]=documents;const kind=textOf(getField(only,"kind"));if(kind!=="List"&&kind!=="ResourceList")return documents;const items=getField(only,"items");if(items===void 0&&getField(only,"functionCon\
fig")===void 0)return documents;if(splitDocuments(source).length!==1)return documents;return items?.kind==="seq"?items.items:[]}function unwrapLists(maps){const queue=[...maps];const unwrapped=[];for(const map of queue){
const kind=textOf(getField(map,"kind"))??"";const items=kind.endsWith("List")?getField(map,"items"):void 0;if(items===void 0)unwrapped.push(map);else queue.push(...itemsOf(items,kind))}return unwrapped}
function itemsOf(items,kind){if(items.kind==="seq")return items.items.flatMap(throughJson).flatMap(checkedMap);if(items.kind==="scalar"&&items.tag==="null")return[];const found=items.kind==="map"?"map\
[string]interface {}":"string";const kustomize=`expected array in ${kind}/items, but found ${found}`;throw failure("bad-resource",{says:`the items of a ${kind} are a list`,kustomize},items)}function throughJson(item){
return readDocuments({file:item.source.file,text:jsonText(nodeToJson(asDecoded(item)))}).map(node=>withOriginsOf(node,item))}function asDecoded(node){switch(node.kind){case"scalar":return scalarAsDecoded(
node);case"seq":return{...node,source:withStyle(node.source,"block"),items:node.items.map(asDecoded)};default:{const source=withStyle(node.source,"block");const keys=node.keys.map(key=>({...scalarAsDecoded(
key),source}));return mapOf(keys,node.values.map(asDecoded),{source,offset:node.offset})}}}function scalarAsDecoded(node){if(node.tag==="null")return{...node,style:"plain"};return node.style==="folded"?
{...node,style:"literal"}:node}function withOriginsOf(node,original){const{offset}=original;const source=withStyle(original.source,"flow");switch(node.kind){case"scalar":return{...node,source,offset};case"\
seq":{const items=original.kind==="seq"?original.items:[];return{...node,source,offset,items:node.items.map((item,i)=>withOriginsOf(item,items[i]??original))}}default:{const before=new Map((original.kind===
"map"?mapEntries(original):[]).map(entry2=>[entry2.key.text,entry2]).toReversed());const entries=mapEntries(node).map(({key,value})=>{const counterpart=before.get(key.text);const at=counterpart?.key??
original;return{key:{...key,source:withStyle(at.source,"flow"),offset:at.offset},value:withOriginsOf(value,counterpart?.value??original)}});return withEntries({source,offset},entries)}}}function checkResource(resource){
checkedMap(resource.root);return resource}function checkedMap(node){if(isNothing(node))return[];const metadata=getField(node,"metadata");const kind=textIfThere(getField(node,"kind"));const apiVersion=textIfThere(
getField(node,"apiVersion"));if(node.kind!=="map"||kind===""&&apiVersion===""&&isNothing(metadata)){const says="this is no Kubernetes object";const hint="each document needs apiVersion, kind and metad\
ata.name";throw failure("bad-resource",{says,kustomize:"missing Resource metadata"},node,hint)}if(kind==="")throw missing("kind",node);if(!kind.endsWith("List")&&textIfThere(getField(metadata,"name"))===
""){throw missing("metadata.name",node)}return[node]}function textIfThere(node){return isNothing(node)?"":textOf(node)??""}function missing(field2,node){const metadata=getField(node,"metadata");const text2=(owner,name)=>textIfThere(
getField(owner,name));const map=name=>`map[${[...textsOf(getField(metadata,name))].map(([key,value])=>`${key}:${value}`).sort().join(" ")}]`;const type=`{${text2(node,"apiVersion")} ${text2(node,"kind")}\
}`;const object=`{${type} {{${text2(metadata,"name")} ${text2(metadata,"namespace")}} ${map("labels")} ${map("annotations")}}}`;const hint=field2==="kind"?"add a kind, or remove the file from `resourc\
es:`":"add metadata.name; generateName is not enough for kustomize";const says=`this ${text2(node,"kind")||"object"} has no ${field2}`;const kustomize=`missing ${field2} in object ${object}`;return failure(
"bad-resource",{says,kustomize},node,hint)}var ResourceWords=class{#files;#path;#lead;constructor(files,{text:text2},lead){this.#files=files;this.#path=text2;this.#lead=lead}reading(file){return words=>{const asFile=`${this.#from}: ${words}`;if(!words.
startsWith("yaml: "))return this.#ofFile(asFile,file);return`${this.#lead}${this.#from}: MalformedYAMLError: ${words} in File: ${this.#path}`}}adding(file,resources){let repeated;return resource=>words=>{
repeated??=repeatedIn(resources);if(repeated.has(resource))return this.reading(file)(words);return this.#ofFile(`merging resources from '${this.#path}': ${words}`,file)}}entering=words=>{const asDirectory=`\
must build at directory: not a valid directory: ${words}`;return this.#both(`${this.#from}: ${words}`,asDirectory)};absolute=words=>this.#both(`${this.#from}: ${words}`,`new root '${this.#path}' canno\
t be absolute`);directory(directory){const asFile=`${this.#from}: ${noFile(this.#files,directory)}`;return words=>this.#both(asFile,words)}base(step,directory){const outer=this.directory(directory);const inner=stepWords(
this.#files,step,directory);return words=>outer(inner(words))}get#from(){return`accumulating resources from '${this.#path}'`}#ofFile(asFile,file){const path=this.#files.absolute(file);return this.#both(
asFile,`must build at directory: '${path}': file is not directory`)}#both(asFile,asDirectory){return`${this.#lead}accumulation err='${asFile}': ${asDirectory}`}};var STEPS={load:"couldn't make target \
for",accumulate:"recursed accumulation of",merge:"recursed merging from"};function stepWords(files,step,directory){const path=files.absolute(directory);return words=>`${STEPS[step]} path '${path}': ${words}`}
var ComponentWords=class{#files;constructor(files){this.#files=files}entering=words=>{const isWhole2=/^(?:must build at directory|cycle detected)/.test(words);const lead=isWhole2?"":"must build at dir\
ectory: not a valid directory: ";return`accumulating components: loader.New ${quoted2(`${lead}${words}`)}`};directory=words=>`accumulating components: accumulateDirectory: ${quoted2(words)}`;component(step,directory){
const inner=stepWords(this.#files,step,directory);return words=>this.directory(inner(words))}};function quoted2(text2){return JSON.stringify(text2)}function enterRepository(files,root,path){const spec=parseRepoSpec(path.text);if(spec===void 0||isSingleFile(path.text))throw remoteFileRefused(path);checkUrlCycle(root,path);const name=openAt(files,spec,
path);const repository={name,url:path.text};const joined=join2(name,spec.directory);const directory=files.tree.realPath(joined);const kind=directory===void 0?void 0:files.tree.kind(directory);if(directory===
void 0||kind===void 0)throw noDirectory(files,name,spec,path);if(kind==="file"){const says=`'${spec.directory}' is a file in '${name}', and a directory has to be here`;const kustomize=`'${spec.directory}\
' refers to file '${directory}'; expecting directory`;const hint="name the directory of its kustomization";throw failure("file-not-found",{says,kustomize},path,hint)}const entered={directory,parent:root,
repository};checkBuiltAlready(entered,path);return entered}function openAt(files,spec,path){try{return files.openRepository(spec)}catch(cause){if(!(cause instanceof UserError))throw cause;const{code,message,
hint}=cause;throw new UserError(code,message,{at:locate(path),hint,cause})}}var CYCLE_HINT="building it would never end: take one of the bases out";function checkUrlCycle(root,path){for(let at=root;at;at=
at.parent){if(at.repository?.url.startsWith(path.text)!==true)continue;const says=`'${path.text}' leads back to itself`;const kustomize=`cycle detected: URI '${path.text}' referenced by previous URI '${at.
repository.url}'`;throw failure("cycle",{says,kustomize},path,CYCLE_HINT)}}function checkBuiltAlready({directory,parent},path){for(let at=parent;at;at=at.parent){if(at.directory!==directory)continue;throw failure(
"cycle",`'${directory}' leads back to itself`,path,CYCLE_HINT)}}function noDirectory(files,name,{directory},path){const parent=join2(name,directory,"..");const close=suggest(directory.split("/").at(-1)??
"",files.tree.list(parent));const hint=close===void 0?"is it there at this commit?":`did you mean '${close}'?`;return failure("file-not-found",`there is no directory '${directory}' in '${name}'`,path,
hint)}function loadKustomization(files,{directory},at){const found=files.kustomizationPaths(directory);const[path,another]=found;const shown=files.shown(directory);if(path===void 0){throw failure("file-not-\
found",{says:`there is no kustomization file in '${shown}'`,kustomize:`unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${files.absolute(directory)}'`},
at,`write ${files.shown(join2(directory,"kustomization.yaml"))}, or name another directory`)}if(another!==void 0){throw failure("bad-kustomization",{says:`'${shown}' has ${found.length} kustomization \
files`,kustomize:`Found multiple kustomization files under: ${files.absolute(directory)}`},{source:files.source(another),offset:0},`remove all but one of ${found.map(path2=>files.shown(path2)).join(",\
 ")}`)}return files.kustomization(path)}function misplaced(files,{kind},directory,at){const path=files.absolute(directory);if(kind==="Component"){const says2=`'${at.text}' is a component, not a base`;
const kustomize2=`expected kind != 'Component' for path '${path}'`;return failure("bad-kustomization",{says:says2,kustomize:kustomize2},at,"list it under `components:`")}const says=`'${at.text}' is a \
base, not a component`;const kustomize=`expected kind 'Component' for path '${path}' but got '${kind}'`;const hint="list it under `resources:`, or write kind: Component into it";return failure("bad-ku\
stomization",{says,kustomize},at,hint)}function enterDirectory(files,root,path){if(path.text===""){const says="this entry names nothing";const hint="write the path of a directory behind the dash, or r\
emove the line";throw failure("bad-kustomization",{says,kustomize:"new root cannot be empty"},path,hint)}if(isRepository(path.text))return enterRepository(files,root,path);if(isRemoteFile(path.text))throw remoteFileRefused(
path);if(path.text.startsWith("/")){const hint="write it relative to this directory";const kustomize=`new root '${path.text}' cannot be absolute`;throw failure("outside-root",{says:`'${path.text}' is \
absolute`,kustomize},path,hint)}const joined=files.join(root,path);const real=files.tree.realPath(joined);const kind=real===void 0?void 0:files.tree.kind(real);if(real===void 0||kind===void 0)throw files.
missing(joined,path);if(kind==="file"){const says=`'${path.text}' is a file, and a directory has to be here`;const kustomize=`must build at directory: '${files.absolute(joined)}': file is not director\
y`;throw failure("file-not-found",{says,kustomize},path,"list files under `resources:`")}return{directory:real,parent:root,repository:root.repository}}function checkCycle(files,{directory,parent},at){
let levels=1;for(let root=parent;root;root=root.parent){if(++levels>limitOf("base-levels")){throw overLimit("base-levels","what leads to this",levels,locate(at))}if(!isInside(directory,root.directory))
continue;const candidate=files.absolute(directory);const visited=files.absolute(root.directory);throw failure("cycle",{says:`'${at.text}' leads back to '${files.shown(root.directory)}', which is being\
 built`,kustomize:`cycle detected: candidate root '${candidate}' contains visited root '${visited}'`},at,"a base can be a sibling or lie below, never the directory itself or one above it")}}function readConfig(config,warnings,decode2){const decoding={prefix:"error unmarshaling JSON: while decoding JSON: ",code:"bad-kustomization",strict:false,lenient:true,errors:[],warnings};const reader=new ObjectReader(
config.root,`${config.kind}Plugin`,[],decoding);reader.ignore("apiVersion","kind","metadata");const value=decode2(reader);reader.close();throwAll(decoding.errors);return value}function readFieldSpecs(reader){
return reader.objects("fieldSpecs","FieldSpec",decodeFieldSpec)}function metadataText(config,field2){const node=getField(getField(config.root,"metadata"),field2);return node?.kind==="scalar"&&!isNull(
node)&&node.text!==""?node:void 0}function shownConfig(config){return`plugin ${formatResId(config.originalId)}`}function iamPolicy(config,{warnings}){const args=readConfig(config,warnings,reader=>readIamPolicy(reader.embedded()));const{cloud,kubernetesService,serviceAccount}=args;const at=config.root;if(cloud?.
text!=="gke"){const message=`cloud provider ${cloud?.text??""} not supported yet`;throw failure("bad-value",message,cloud??at,"write cloud: gke")}const email=`${serviceAccount?.name??""}@${serviceAccount?.
projectId??""}.iam.gserviceaccount.com`;const{name,namespace:namespace2}=kubernetesService??{};const account=placedMap(readAccount(accountText(email,name,namespace2),at),at);return{resource:new Resource(
withNames(account,{name,namespace:namespace2})),behavior:"",at}}function readIamPolicy(reader){return{cloud:reader.text("cloud"),kubernetesService:reader.object("kubernetesService","KubernetesService",
readService),serviceAccount:reader.object("serviceAccount","ServiceAccount",readServiceAccount)}}function readService(reader){return{name:reader.text("name"),namespace:reader.text("namespace")}}function readServiceAccount(reader){
return{name:reader.text("name")?.text,projectId:reader.text("projectId")?.text}}function accountText(email,name,namespace2){const account=`
apiVersion: v1
kind: ServiceAccount
metadata:
  annotations:
    iam.gke.io/gcp-service-account: ${email}
  name: ${name?.text??""}
`;const place2=namespace2?.text??"";return place2===""?account:`${account}
  namespace: ${place2}`}function readAccount(text2,at){const says="with these values the account is no YAML";const hint="write names and a project as Google Cloud and Kubernetes know them";try{const[node]=readDocuments(
{file:at.source.file,text:text2});if(node?.kind==="map")return node}catch(error){if(!(error instanceof UserError))throw error;throw failure("bad-value",{says,kustomize:wordsOf(error)},at,hint)}throw failure(
"bad-value",says,at,hint)}function placedNode(node,at){switch(node.kind){case"scalar":return{...node,source:at.source,offset:at.offset};case"seq":return seqNode(node.items.map(item=>placedNode(item,at)),
at);case"map":return placedMap(node,at)}}function placedMap(map,at){const placed=mapEntries(map).map(({key,value})=>({key:{...key,source:at.source,offset:at.offset},value:placedNode(value,at)}));return mapNode(
placed,at)}function withNames(root,names){let metadata=getField(root,"metadata");for(const[field2,at]of Object.entries(names)){const node=getField(metadata,field2);if(metadata?.kind!=="map"||at===void 0||
node===void 0)continue;metadata=setField(metadata,field2,placedNode(node,at))}return metadata===void 0?root:setField(root,"metadata",metadata)}var GENERATORS={ConfigMapGenerator:(config,context)=>generateData("ConfigMap",decodePluginArgs,config,context),SecretGenerator:(config,context)=>generateData("Secret",decodePluginSecret,config,context),
IAMPolicyGenerator:iamPolicy,HelmChartInflationGenerator(config){throw helmRefused(config.root)}};function helmRefused(at){return failure("not-supported",{says:"helm charts are not inflated here",kustomize:"\
must specify --enable-helm"},at,"render the chart into a file and list that under `resources:`")}function generateData(kind,decode2,config,{files,root,warnings}){const args=readConfig(config,warnings,
reader=>decode2(reader.embedded()));const name=args.name??metadataText(config,"name");const namespace2=args.namespace??metadataText(config,"namespace");return generate(kind,{...args,name,namespace:namespace2},
files,root)}function decodePluginSecret(reader){return{...decodePluginArgs(reader),type:reader.text("type")}}function parsePatch(patch2,shown,at){const merge=attempt(()=>parseResources(patch2.source));if("value"in merge&&merge.value.length>0&&/^[a-zA-Z]/.test(patch2.text)){return{kind:"merge",documents:merge.
value}}const json=attempt(()=>parseJsonPatch(patch2,at));if("error"in merge&&"error"in json){throw unreadable({...patch2,shown,at},merge.error,json.error)}if("value"in merge&&"value"in json){const says="\
this patch has no content";const kustomize=`illegally qualifies as both an SM and JSON patch: ${shown}`;const hint="a patch is one or more resources, or one list of operations";throw failure("bad-patc\
h",{says,kustomize},at,hint)}if("value"in json)return{kind:"json",operations:json.value,at};if("value"in merge&&merge.value.length>0)return{kind:"merge",documents:merge.value};return{kind:"json",operations:[],
at}}function unreadable({text:text2,shown,at},asResource,asJson){const isList3=/^\s*(?:[-[]|#.*\n)/.test(text2);const cause=isList3?asJson:asResource;const kustomize=`unable to parse SM or JSON patch \
from ${shown}`;const meant=isList3?"a JSON patch is a list of operations, each with op and path":"a patch is a part of a resource with apiVersion, kind and metadata.name";const{at:place2,hint=meant}=cause instanceof
UserError?cause:{};const says=`this patch cannot be read: ${reason(cause)}`;return new UserError("bad-patch",says,{at:place2??locate(at),hint,kustomize,cause})}function attempt(read){try{return{value:read()}}catch(error){
return{error}}}function reason(error){return error instanceof Error?error.message.split("\n")[0]??"":String(error)}function parseJsonPatch({text:text2,source},at){if(text2==="")throw failure("bad-patc\
h","empty json patch operations",at);if(text2.startsWith("["))return decodeOperations(parseJson(text2,at),placesIn(source),at);const document=readYaml11(source);return document?decodeOperations(document.
value,document.node,at):[]}function parseJson(text2,at){try{return JSON.parse(text2)}catch(cause){const hint="a patch that begins with [ has to be JSON: put all names and texts in double quotes";throw failure(
"bad-patch",`invalid JSON: ${reason(cause)}`,at,hint)}}function placesIn(source){try{return readYaml11(source)?.node}catch{return void 0}}function decodeOperations(value,node,at){if(value===null)return[];
if(!isJsonList(value))throw failure("bad-patch","a JSON patch is a list of operations",at);return value.map((written2,i)=>{const item=written2??{};const own=node?.kind==="seq"?node.items[i]:void 0;const place2=own??
at;if(!isJsonObject(item))throw failure("bad-patch","an operation is a map with op and path",place2);const text2=field2=>{const found=Object.hasOwn(item,field2)?item[field2]:void 0;return typeof found===
"string"?found:void 0};return{op:text2("op")??"",path:text2("path"),from:text2("from"),value:Object.hasOwn(item,"value")?item.value??null:null,node:getField(own,"value"),at:place2}})}function inlinePatch(text2){
const{file}=text2.source;return{text:text2.text,source:{file,text:text2.text,within:text2}}}var NOTHING={each:resource=>resource};function runSteps(steps,map,mistakes){let together=[];for(const step of steps){const{action}=step;if("each"in action)together.push(step);else{runTogether(together,
map,mistakes);together=[];mistakes.attempt(()=>action.all(map));finishStep(step,map)}}runTogether(together,map,mistakes)}function finishStep(step,map){const changed=map.takeChanged();if(step.provenance){
map.update(resource=>afterStep(resource,step));return}for(const position2 of changed){const resource=map.at(position2);const finished=resource&&afterStep(resource,step);if(finished===void 0)map.remove(
position2);else if(finished!==resource)map.replace(position2,finished)}}function runAction(action,map){if("each"in action){map.update(action.each);action.end?.()}else action.all(map)}function runTogether(steps,map,mistakes){
if(steps.length===0)return;map.update(resource=>{let changed=resource;mistakes.attempt(()=>{for(const step of steps){if(changed===void 0)return;if("each"in step.action)changed=afterStep(step.action.each(
changed),step)}});return changed});for(const{action}of steps)if("each"in action)action.end?.()}function afterStep(resource,{provenance}){const marked=provenance?withTransformation(resource,provenance):
resource;if(isNothing(marked.root))return void 0;return marked.history.asRead?marked.withHistory({asRead:void 0}):marked}function goJson(value){if(isJsonList(value))return`[${value.map(goJson).join(",")}]`;if(isJsonObject(value)){const keys=Object.keys(value).sort(compareCodePoints);return`{${keys.map(key=>`${goString(key)}\
:${goJson(value[key]??null)}`).join(",")}}`}if(typeof value==="string")return goString(value);return typeof value==="number"?shortestText(value):String(value)}function goString(text2){return JSON.stringify(
text2).replace(/[<>&\u2028\u2029]/g,char=>`\\u${char.charCodeAt(0).toString(16).padStart(4,"0")}`)}function compareCodePoints(a,b){return Buffer.compare(Buffer.from(a),Buffer.from(b))}function goNodeJson(root){const span=splitDocuments(root.source).find(({end})=>root.offset<end);if(span===void 0)throw new Error("a node lies behind the end of its text");const beyond=beyondNodes(span,
root);return beyond===void 0?{json:nodeJson(root,span)}:{beyond}}function beyondNodes(span,root){const document=span.source.text.slice(span.start,span.end);if(/[\x85\u2028\u2029]/.test(document))return"\
a line break that only YAML 1.1 has";const text2=document.replace(HEADER3,"");const{Lexer}=yamlPackage();let last="";for(const token of new Lexer().lex(text2)){const found=last===SCALAR?BEYOND_SCALARS.
get(token):BEYOND_TOKENS.get(token[0]??"");if(found!==void 0)return found;last=token}if(hasImplied(root,false))return"a key within brackets that has no value or no braces";const before=text2.slice(0,text2.
length-(span.end-root.offset));const isWholeDocument=/^\s*(?:---\s+)?$/.test(before);return isWholeDocument?void 0:"a list around the resource"}var HEADER3=/^(?:#.*\n|[ \t]*\n)*\n/;function hasImplied(node,isInFlow){
if(node.kind==="scalar")return isInFlow&&isNothing2(node);const isFlow2=isFlowAt(node);if(isInFlow&&!isFlow2)return true;return childrenOf(node).some(child=>hasImplied(child,isFlow2))}var SCALAR="";var BEYOND_TOKENS=new Map(
[["#","a comment"],["&","an anchor"],["*","an alias"],["!","a tag"],["?","a key behind '?'"],["%","a directive"]]);var BEYOND_SCALARS=new Map([["<<","a merge key"]]);var KINDS={seq:2,map:4,scalar:8};var STYLES2={
plain:0,double:2,single:4,literal:8,folded:16};var FLOW_STYLE=32;function nodeJson(node,span){if(node.kind==="scalar")return scalarJson(node,span);const struct={Kind:KINDS[node.kind],Style:isFlowAt(node)?
FLOW_STYLE:0,Tag:`!!${node.kind}`,Value:"",Content:childrenOf(node).map(child=>nodeJson(child,span))};return structJson(struct,node.offset,span)}function scalarJson(node,span){const struct={Kind:KINDS.
scalar,Style:STYLES2[node.style],Tag:`!!${node.tag===""?resolvePlain(node.text):node.tag}`,Value:node.text,Content:[]};return structJson(struct,isNothing2(node)?endOfIndicator(node):node.offset,span)}
function childrenOf(node){return node.kind==="seq"?node.items:mapEntries(node).flatMap(({key,value})=>[key,value])}function isFlowAt({source,offset}){return/[[{]/.test(source.text.charAt(offset))}function isNothing2({
tag,text:text2}){return tag==="null"&&text2===""}function endOfIndicator({source,offset}){return source.text.slice(0,offset).trimEnd().length}function structJson(node,offset,span){const{Kind,Style,Tag,
Value,Content}=node;const content=Content.length===0?"null":`[${Content.join(",")}]`;const{line,column}=placeIn2(span,offset);return[`{"Kind":${Kind},"Style":${Style},"Tag":${goString(Tag)},"Value":${goString(
Value)}`,`"Anchor":"","Alias":null,"Content":${content}`,'"HeadComment":"","LineComment":"","FootComment":""',`"Line":${line},"Column":${column}}`].join(",")}function placeIn2({source,start},offset){const lines2=source.
text.slice(start,offset).split("\n");return{line:lines2.length,column:[...lines2.at(-1)??""].length+1}}var MARK="internal.config.kubernetes.io/needsHashSuffix";function appendHashes(map){updateAll(map,resource=>{if(!resource.history.needsHash&&!isMarked(resource))return resource;const name=`${resource.
name}-${contentHash(resource)}`;const renamed=dropInternalAnnotations(resource).withIdRemembered();return renamed.withRoot(setMetadataText(renamed.root,"name",name))})}function isMarked({root}){const annotations=getField(
getField(root,"metadata"),"annotations");return textOf(getField(annotations,MARK))==="enabled"}function contentHash(resource){const{createHash}=process.getBuiltinModule("node:crypto");const hex=createHash(
"sha256").update(hashInput(resource)).digest("hex").slice(0,10);return hex.replace(/[013ae]/g,digit=>LETTERS[digit]??digit)}var LETTERS={0:"g",1:"h",3:"k",a:"m",e:"t"};function hashInput(resource){const field2=name=>fieldValue(
resource,name);if(resource.kind==="ConfigMap"){const binaryData=field2("binaryData");return goJson({...isJsonObject(binaryData)&&{binaryData},data:field2("data"),kind:"ConfigMap",name:""})}if(resource.
kind==="Secret"){const stringData=field2("stringData");return goJson({data:field2("data"),kind:"Secret",name:"",...isJsonObject(stringData)&&{stringData},type:field2("type")})}return hashInputOfOtherKind(
resource)}function hashInputOfOtherKind(resource){const{asRead,provenance}=resource.history;if(asRead===void 0)throw unknownHash(resource,"a transformer ran over it");if(provenance)throw unknownHash(resource,
"buildMetadata adds to it");const node=goNodeJson(asRead);if("beyond"in node)throw unknownHash(resource,`there is ${node.beyond}`,node.beyond);return node.json}function unknownHash(resource,reason2,removable){
const id=formatResId(resource.id);const says=`${id} is marked for a hash suffix, which depends on lines and columns for this kind; it is not known here, because ${reason2}`;const mark=`the annotation ${MARK}`;
const hint=resource.history.isGenerated?"keep the kind that it was generated with, or write 'options: {disableNameSuffixHash: true}' at its generator":`remove ${removable===void 0?mark:`${removable}, \
or ${mark}`}`;return failure("not-supported",says,resource.root,hint)}function fieldValue(resource,name){const node=getField(resource.root,name);if(node===void 0)return"";if(node.kind==="scalar")return isNull(
node)&&node.text===""?"":node.text;return withDoubles(nodeToJson(node))}function withDoubles(value){if(typeof value==="bigint")return Number(value);if(isJsonList(value))return value.map(withDoubles);if(!isJsonObject(
value))return value;return Object.fromEntries(Object.entries(value).map(([key,item])=>[key,withDoubles(item)]))}function noMatch(map,selector,what){const says=`the target of this ${what} selects no resource: ${describe(selector)}`;const isExpression=what==="replacement"&&/[*|[(]/.test(selector.kind+selector.name);
const hint=isExpression?"the texts of a replacement are compared as they are; expressions are for patches":closest(map,selector)??"correct the target, or remove the entry";return failure("resource-not\
-found",says,selector.at,hint)}function describe(selector){const{labelSelector,annotationSelector}=selector;return[showResId(selector),...labelSelector?[`with labels ${labelSelector.text}`]:[],...annotationSelector?
[`with annotations ${annotationSelector.text}`]:[]].join(" ")}function closest(map,{kind,name,labelSelector}){const{resources}=map;const ofKind=resources.filter(resource=>kind===""||resource.kind===kind);
if(kind!==""&&ofKind.length===0){const kinds2=new Set(resources.map(resource=>resource.kind));return didYouMean(kind,kinds2)??`no resource here is a ${kind}`}const names=ofKind.flatMap(resource=>resource.
ids.map(id=>id.name));if(name!==""&&!names.includes(name))return didYouMean(name,new Set(names));return labelSelector&&"labels are compared as they are before `labels:` of this file act"}var loaded2;function re2Package(){loaded2??=requirePackage2();return loaded2}function requirePackage2(){const{createRequire}=process.getBuiltinModule("node:module");const require2=createRequire(moduleUrl);
return require2(moduleUrl.endsWith(".ts")?"re2js":"./re2.cjs")}function compileGoRegExp(pattern){const size=sizeBound(pattern);if(size>limitOf("expression"))return{problem:`the expression is too large: ${limitText("expression",size)}`};return compileQuick(pattern)??
compileRe2(pattern)}function sizeBound(pattern){let repeats=0;for(const[,least,most]of pattern.matchAll(/\{(\d{1,5})(?:,(\d{0,5}))?\}/g))repeats+=Number(most||least);return pattern.length*Math.max(1,repeats)}
function compileRe2(pattern){const{RE2JS,RE2JSSyntaxException}=re2Package();try{const compiled=RE2JS.compile(pattern);return{test:text2=>compiled.test(text2),groups:compiled.groupCount()}}catch(thrown){
if(!(thrown instanceof RE2JSSyntaxException))throw thrown;const at=thrown.getPattern()===null?": ``":"";return{problem:thrown.message+at}}}var QUICK=/^(?:(?:[\w\-/:@ ,=.]|\\[.\-/]|\[[\w.:{}][\w.:{}-]*\])[*+]?|\((?:\?:)?|\)\??|[|^$])*$/;
var QUICK_TEXT=/^[ -~]{0,100}$/;function compileQuick(pattern){if(!QUICK.test(pattern)||!isSoonDone(pattern))return void 0;let quick;try{quick=new RegExp(pattern)}catch{return void 0}let exact;const testExact=text2=>{
exact??=compileRe2(pattern);return"problem"in exact?quick.test(text2):exact.test(text2)};return{test:text2=>QUICK_TEXT.test(text2)?quick.test(text2):testExact(text2),groups:count3(pattern,"(")-count3(
pattern,"(?:")}}function isSoonDone(pattern){const repeated=count3(pattern,"*")+count3(pattern,"+");const groups=count3(pattern,"(");if(pattern.length>1e3||repeated>2||groups>2)return false;return!pattern.
includes("|")||repeated+groups<=3}function count3(text2,part2){return text2.split(part2).length-1}var KEY3=/^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;var VALUE=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;function parseLabelSelector(text2,at){
const requirements=[];for(const part2 of splitRequirements(text2)){const requirement=parseRequirement(part2.trim());if(!requirement)throw new UserError("bad-value",`unable to parse requirement '${part2.
trim()}' of '${text2}'`,{at:locate(at),hint:"write for example app=web,tier!=db,env in (dev,prod),!legacy"});requirements.push(requirement)}return texts2=>requirements.every(requirement=>requirement(texts2))}
function requiredPair(text2){for(const part2 of splitRequirements(text2)){const[,key,value]=EQUALITY.exec(part2.trim())??[];if(key!==void 0&&value!==void 0)return{key,value}}return void 0}var EQUALITY=/^([^\s=!<>()]+)\s*={1,2}\s*([^\s=!<>()]*)$/;
function splitRequirements(text2){if(text2.trim()==="")return[];const parts=[""];for(const[piece]of text2.matchAll(/\([^)]*\)?|,|[^,(]+/g))if(piece===",")parts.push("");else parts.push(`${parts.pop()}${piece}`);
return parts}function parseRequirement(text2){const exists=/^(!?)\s*([^\s=!<>()]+)$/.exec(text2);if(exists)return parseExistence(exists[1]==="!",exists[2]??"");const set=/^(\S+)\s+(in|notin)\s*\(([^()]*)\)$/.
exec(text2);if(set)return parseSet(set[1]??"",set[2]==="in",set[3]??"");const compare=/^([^\s=!<>()]+)\s*(==|=|!=|<|>)\s*([^\s=!<>()]*)$/.exec(text2);if(compare)return parseComparison(compare[1]??"",compare[2]??
"",compare[3]??"");return void 0}function parseExistence(negated,key){return KEY3.test(key)?texts2=>texts2.has(key)!==negated:void 0}function parseSet(key,isIn,list){const values=new Set(list.split(",").
map(value=>value.trim()));if(!KEY3.test(key)||![...values].every(value=>VALUE.test(value)))return void 0;return texts2=>{const value=texts2.get(key);return value===void 0?!isIn:values.has(value)===isIn}}
function parseComparison(key,operator,value){if(!KEY3.test(key)||!VALUE.test(value))return void 0;switch(operator){case"!=":return texts2=>texts2.get(key)!==value;case"<":case">":return parseOrder(key,
operator==="<",value);default:return texts2=>texts2.get(key)===value}}function parseOrder(key,isLess,value){if(!/^[-+]?\d+$/.test(value))return void 0;const limit=BigInt(value);return texts2=>{const own=texts2.
get(key);if(own===void 0||!/^[-+]?\d+$/.test(own))return false;return isLess?BigInt(own)<limit:BigInt(own)>limit}}function compileSelector(selector){const known4=compiledSelectors.get(selector);if(known4)return known4;const compiled={matches:compileTest(selector),clues:cluesOf(selector)};compiledSelectors.set(selector,
compiled);return compiled}var compiledSelectors=new WeakMap;function cluesOf({name,kind,labelSelector,annotationSelector}){return{name:isPlainName(name)?name:"",kind:isPlainName(kind)?kind:"",namePrefix:literalPrefix(
name),label:labelSelector&&requiredPair(labelSelector.text),annotation:annotationSelector&&requiredPair(annotationSelector.text)}}function literalPrefix(pattern){if(pattern.includes("|"))return"";const literal=/^[\w/-]*/.
exec(pattern)?.[0]??"";return/[?*{+]/.test(pattern[literal.length]??"")?literal.slice(0,-1):literal}function compileTest(selector){const compile=pattern=>compileMatcher(pattern,selector);const group=compile(
selector.group);const version=compile(selector.version);const kind=compile(selector.kind);const name=compile(selector.name);const namespace2=compile(selector.namespace);const matchesMeta=compileMetadataSelector(
selector);return resource=>{const{id,originalId}=resource;return kind(id.kind)&&group(id.group)&&version(id.version)&&(name(originalId.name)||name(id.name))&&(namespace2(effectiveNamespace(originalId))||
namespace2(effectiveNamespace(id)))&&matchesMeta(resource)}}function compileMetadataSelector(selector){const{labelSelector,annotationSelector}=selector;const labels=labelSelector&&parseLabelSelector(labelSelector.
text,labelSelector);const annotations=annotationSelector&&parseLabelSelector(annotationSelector.text,annotationSelector);return resource=>(labels===void 0||labels(resource.labels))&&(annotations===void 0||
annotations(resource.annotations))}function compileMatcher(pattern,selector){if(pattern==="")return()=>true;if(isPlainName(pattern))return text2=>text2===pattern;const compiled=compileGoRegExp(`^(?:${pattern}\
)$`);if(!("problem"in compiled))return text2=>compiled.test(text2);const says=`'${pattern}' is no regular expression`;const kustomize=`unable to find patch target "${formatSelector(selector)}" in \`res\
ources\`: ${compiled.problem}`;const hint="every field of a target is one: write a backslash before characters such as [ ( or *";throw failure("bad-patch",{says,kustomize},selector.at,hint)}function isPlainName(pattern){
return/^[\w-]+$/.test(pattern)}function formatSelector(selector){const annotations=selector.annotationSelector?.text??"";return`${formatResId(selector)}:a=${annotations}:l=${selector.labelSelector?.text??
""}`}function planPatch(args,context,print3){const{patch:patch2,shown,at}=readPatch(args,context,print3);if(patch2.kind==="json")return planJson(patch2.operations,args.target,{shown,at,context});const options=readOptions(
args.options);const{documents}=patch2;const[document,second]=documents;const{target}=args;if(target===void 0||document===void 0){return map=>{gather(documents,each=>{patchById(map,{document:each,options,
schemas:context.schemas});return[]})}}return map=>{if(second)throw severalDocuments(shown,second);const positions=selectOrWarn(map,target,context);patchSelected(map,positions,{document,options,schemas:context.
schemas})}}function severalDocuments(shown,second){return failure("bad-patch",`Multiple Strategic-Merge Patches in one \`patches\` entry is not allowed to set \`patches.target\` field: ${shown}`,second.
root,"make an entry of each, or drop the target")}var patchesRead=new WeakMap;function readPatch(args,context,print3){const{text:text2,shown,at}=loadPatch(args,context,print3);const key=args.path?text2.
source:args;const patch2=patchesRead.get(key)??parsePatch(text2,shown,at);patchesRead.set(key,patch2);return{patch:patch2,shown,at}}function loadPatch({patch:patch2,path,at},{files,root},print3){const trimmed2=patch2&&
trimText(patch2);if(trimmed2&&path){const hint="keep one of both: path for a file, patch for a text in place";const says="patch and path can't be set at the same time";throw failure("bad-patch",{says,
kustomize:`${says}
${print3()}`},at,hint)}if(trimmed2){return{text:inlinePatch(trimmed2),shown:`[patch: ${JSON.stringify(trimmed2.text)}]`,at:trimmed2}}if(path===void 0){const hint="add path: with a file, or patch: with\
 a text";const says="must specify one of patch and path";throw failure("bad-patch",{says,kustomize:`${says} in
${print3()}`},at,hint)}const text2=loadText(path,files,root);return{text:text2,shown:`[path: ${JSON.stringify(path.text)}]`,at:{source:text2.source,offset:0}}}function trimText(patch2){const text2=patch2.
text.trim();return text2===""?void 0:{...patch2,text:text2}}function loadText(path,files,root){try{const{source}=files.load(root,path);return{text:source.text,source}}catch(error){rethrow(error,each=>leadBy(
`failed to get the patch file from path(${path.text})`,each))}}function readOptions(options){return{allowNameChange:options.get("allowNameChange")===true,allowKindChange:options.get("allowKindChange")===
true}}function planJson(operations,target,{shown,at,context}){return map=>{if(target===void 0){const isEmpty3=operations.length===0;const says=isEmpty3?"this patch is empty":"this JSON patch has no ta\
rget";const hint=isEmpty3?"write a part of a resource, or operations":"add a target with the kind and name of the resources";const kustomize=`must specify a target for JSON patch ${shown}`;throw failure(
"bad-patch",{says,kustomize},at,hint)}for(const position2 of selectOrWarn(map,target,context)){const resource=map.at(position2)?.withIdRemembered();if(resource)map.replace(position2,patchJson(resource,
operations,at))}}}function selectOrWarn(map,target,{warnings}){const positions=select(map,target);if(positions.length===0)warnings.push(noMatch(map,target,"patch"));return positions}function select(map,target){
const{matches:matches2,clues}=compileSelector(target);return map.candidates(clues).filter(position2=>{const resource=map.at(position2);return resource!==void 0&&matches2(resource)})}function planPatchesStrategicMerge(entries,context){
const documents=gather(entries,entry2=>inlineDocuments(entry2)??fileDocuments(entry2,context));return planDocuments(documents,entries,context)}function planDocuments(documents,entries,context){if(documents.
length===0){const names=entries.map(({text:text2})=>text2).join(" ");const says="these patches have no content";const kustomize=`patch appears to be empty; files=[${names}], Patch=`;const hint="write \
parts of resources, or remove the entries";throw failure("bad-patch",{says,kustomize},entries[0],hint)}return map=>{const[first]=documents;gather(documents,document=>{patchRewrittenById(map,{document,
options:NO_OPTIONS,schemas:context.schemas});if(document===first)checkUnique(map);return[]})}}function inlineDocuments(entry2){try{return parseResources(inlinePatch(entry2).source)}catch(error){if(userErrorsIn(
error))return void 0;throw error}}function fileDocuments(path,{files,root}){const{path:real,source}=files.load(root,path);return makeResources(files.documents(real),source)}function planPatchJson6902(args,context){
const{target,path,patch:patch2,at}=args;if(target===void 0||target.name===""){const hint="add target: with group, version, kind and name";throw failure("bad-patch","must specify the target name",target?.
at??at,hint)}if(path===void 0&&patch2===void 0){const says="this entry has no operations";const hint="add path: with a file, or patch: with a text";throw failure("bad-patch",{says,kustomize:"empty fil\
e path and empty jsonOp"},at,hint)}if(path&&patch2){const hint="keep one of path and patch";throw failure("bad-patch","must specify a file path or jsonOp, not both",at,hint)}const text2=patch2?inlinePatch(
patch2):path&&loadJson(path,context);const place2=patch2??(text2?{source:text2.source,offset:0}:at);const operations=text2?parseJsonPatch(text2,place2):[];if(operations.length===0){const says="this pa\
tch has no operations";const kustomize=`patch appears to be empty; file=${path?.text??""}, JsonOp=${patch2?.text??""}`;throw failure("bad-patch",{says,kustomize},place2,"write some, or remove the entr\
y")}return map=>{for(const position2 of selectOrWarn(map,target,context)){const resource=map.at(position2);if(resource)map.replace(position2,patchJson(resource,operations,place2))}}}function loadJson(path,{
files,root}){const{source}=files.load(root,path);if(source.text===""){const says=`'${path.text}' is empty`;const kustomize=`patch file '${path.text}' empty seems to be empty`;throw failure("bad-patch",
{says,kustomize},path,"write operations, or remove the entry")}return{text:source.text,source}}function loadReplacements(fields,files,root,warnings){return gather(fields,field2=>{const{path,source,targets,at}=field2;if(path===void 0)return[field2];if(source!==void 0||(targets?.length??0)>0){throw failure(
"bad-replacement","cannot specify both path and inline replacement",at)}return readFile2(path,files,root,warnings)})}function readFile2(path,files,root,warnings){const read=replacementsOf(files.load(root,
path).source);warnings.push(...read.warnings);return read.replacements}var replacementsOf=oncePerText(decodeFile);function decodeFile(source){const node=readYaml11(source)?.node;if(node===void 0||node.
kind==="scalar"){const found=node===void 0?"invalid":"string";const message=`unsupported replacement type encountered within replacement path: ${found}`;throw failure("bad-replacement",message,node??{
source,offset:0},"write one replacement or a list of them")}const decoding={prefix:"error unmarshaling JSON: while decoding JSON: ",code:"bad-replacement",strict:false,lenient:true,errors:[],warnings:[]};
const replacements2=(node.kind==="seq"?node.items:[node]).map(item=>{const reader=new ObjectReader(item,"Replacement",[],decoding);const replacement=decodeReplacement(reader);reader.close();return replacement});
throwAll(decoding.errors);return{replacements:replacements2,warnings:decoding.warnings}}var stepsOfPath=new Map;function pathSteps(path){const known4=stepsOfPath.get(path);if(known4)return known4;const parts=path.split("/");if(parts.length>1&&parts[0]==="")parts.shift();const steps=[];for(const part2 of parts){
const last=steps.at(-1);if(last?.endsWith("\\"))steps[steps.length-1]=`${last.slice(0,-1)}/${part2}`;else steps.push(part2)}stepsOfPath.set(path,steps);return steps}var specsOfTable=new WeakMap;function specsFor(table,{
type}){let byType=specsOfTable.get(table);if(!byType){byType=new Map;specsOfTable.set(table,byType)}let specs=byType.get(type);if(!specs){specs=table.filter(spec=>isGvkSelected(type,spec));byType.set(
type,specs)}return specs}var MOST_SHAPES=100;var SpecLevel=class{#branches;#visits=new Map;#lastShape;#lastVisits=[];constructor(branches){this.#branches=branches}visitsOf(shape){if(this.#lastShape===shape)return this.#lastVisits;
let visits=this.#visits.get(shape);if(visits===void 0){visits=this.#branches.map(branch=>({branch,position:shape.positionOf(branch.name)})).filter(({branch:{problem,creates},position:position2})=>{return position2!==
-1||creates||problem!==void 0});if(this.#visits.size<MOST_SHAPES)this.#visits.set(shape,visits)}this.#lastShape=shape;this.#lastVisits=visits;return visits}};var PROBLEMS=new Map([["","cannot set or c\
reate an empty field name"],["*","fieldName: *: wildcard is not supported in PathGetter"]]);function growTrees(rows){const trees=[];let current=[];for(const row of rows){const steps=pathSteps(row.path);
if(current.length>0&&(changesIdentity(steps)||overlaps(current,row,steps))){current=[]}if(current.length===0)trees.push(current);add2(current,row,steps);if(changesIdentity(steps))current=[]}return trees.
map(grown)}function grown(branches){return new SpecLevel(branches.map(({branches:inner,...branch})=>({...branch,below:inner.length===0?void 0:grown(inner)})))}var IDENTITY=new Set(["kind","apiVersion",
"roleRef"]);function changesIdentity([first,second]){return IDENTITY.has(first)||first==="metadata"&&(second==="name"||second==="namespace")}function overlaps(tree,row,steps){let branches=tree;for(const[
depth,step]of steps.entries()){const{name,isList:isList3}=readStep(step);const branch=branches.find(known4=>known4.name===name);if(branch===void 0)return false;if(branch.isList!==isList3)return true;const isEnd=depth===
steps.length-1;if(isEnd)return branch.branches.length>0||branch.first.create!==row.create;if(branch.rows.length>0)return true;branches=branch.branches}return true}function add2(tree,row,steps){let branches=tree;
for(const[depth,step]of steps.entries()){const{name,isList:isList3}=readStep(step);let branch=branches.find(known4=>known4.name===name);if(branch===void 0){const problem=PROBLEMS.get(name);branch={name,
problem,isList:isList3,rows:[],branches:[],creates:false,first:row};branches.push(branch)}branch.creates||=row.create;if(depth===steps.length-1)branch.rows.push(row);branches=branch.branches}}function readStep(step){
const isList3=step.endsWith("[]");return{name:isList3?step.slice(0,-2):step,isList:isList3}}function applyFieldSpecs(resource,table,change){return applyRows(resource,specsFor(table,resource),change)}function applyFieldSpec(resource,spec,change){let rows=rowsOfSpec.get(spec);if(rows===void 0){
rows=[spec];rowsOfSpec.set(spec,rows)}return applyRows(resource,rows,change)}var rowsOfSpec=new WeakMap;function applyRows(resource,rows,change){if(rows.length===0)return resource;let changed=resource;
for(const tree of treesOf(rows)){const root=new Walk(changed,change).intoMap(changed.root,tree);changed=changed.withRoot(root)}return changed}var treesOfRows=new WeakMap;function treesOf(rows){const known4=treesOfRows.
get(rows);if(known4)return known4;const trees=growTrees(rows);treesOfRows.set(rows,trees);return trees}var Walk=class{#resource;#change;constructor(resource,change){this.#resource=resource;this.#change=
change}intoMap(map,level){let{shape,keys}=map;let values;for(const{branch,position:position2}of level.visitsOf(shape)){if(branch.problem!==void 0)throw this.#failure(branch.problem,branch,map);const old=position2===
-1?void 0:map.values[position2];const field2=this.#field(old,branch,map);if(field2===void 0)continue;const value=this.#from(field2,branch);if(value===old)continue;if(old){values??=map.values.slice();values[position2]=
value}else{const key=keyNode(branch.name,value);shape=withName(shape,key);keys=[...keys,key];values=[...values??map.values,value]}}return values?shapedMap(shape,keys,values,map):map}#from(node,branch){
const{below}=branch;if(below===void 0){let value=node;for(const row of branch.rows)value=this.#change.set(value,row,this.#resource);return value}switch(node.kind){case"seq":return this.#intoList(node,
branch);case"map":return this.intoMap(node,below);default:if(isNull(node))return node;throw this.#failure("expected sequence or mapping node",branch,node)}}#intoList(seq,branch){let items;for(let i=0;i<
seq.items.length;i++){const item=seq.items[i];if(item===void 0)continue;const changed=this.#from(item,branch);if(changed===item)continue;items??=seq.items.slice();items[i]=changed}return items?withItems(
seq,items):seq}#field(field2,{isList:isList3,creates,below},map){if(field2!==void 0&&!isNull(field2))return field2;const{create,createTag="",origin=map}=this.#change;if(isList3)return field2&&{kind:"s\
eq",items:[],source:field2.source,offset:field2.offset};if(!creates||create===void 0)return field2;const isLast=below===void 0;if(!isLast||create==="map")return mapNode(hiddenEntries(field2),origin);if(field2?.
kind!=="scalar")return scalarNode("","",origin);return{...field2,tag:createTag,style:"plain"}}#failure(problem,{first},at){const{id}=this.#resource;const says=`the field spec '${first.path}' leads to \
this in ${showResId(id)}: ${problem}`;const kustomize=`considering field '${first.path}' of object ${formatResId(id)}: ${problem}`;const error=failure("bad-resource",{says,kustomize},at);return this.#change.
blame?.(error,first,this.#resource)??error}};var containersIn=new WeakMap;function changeContainers(resource,change){const root=new ContainerWalk(change).map(resource.root);return resource.withRoot(root)}var FEWEST_MAPS=4;var ContainerWalk=class{#found=0;#seen=0;#change;constructor(change){
this.#change=change}map(map){this.#seen++;const{names}=map.shape;let values;for(let i=0;i<map.values.length;i++){const value=map.values[i];if(value===void 0||value.kind==="scalar")continue;const walked=this.#inside(
value);const changed=isContainers(names[i])?this.#list(walked):walked;if(changed!==value){values??=map.values.slice();values[i]=changed}}return values?withValues(map,values):map}#inside(node){const known4=containersIn.
get(node);if(known4!==void 0)return this.#at(known4,node);const found=this.#found;const seen=this.#seen;const walked=this.#node(node);const count4=this.#found-found;if(count4===0){if(this.#seen-seen>=
FEWEST_MAPS)containersIn.set(node,NONE5)}else{const own=ownLists(node);if(own.length===count4)containersIn.set(node,own)}return walked}#at(positions,node){if(positions.length===0||node.kind!=="map")return node;
let values;for(const position2 of positions){const list=node.values[position2];const changed=list&&this.#list(list);if(changed===void 0||changed===list)continue;values??=node.values.slice();values[position2]=
changed}return values?withValues(node,values):node}#node(node){if(node.kind==="seq")return mapItems(node,item=>this.#node(item));return node.kind==="map"?this.map(node):node}#list(node){if(node.kind!==
"seq")return node;this.#found++;return mapItems(node,container=>{if(isNull(container))return container;if(container.kind!=="map")throw wrongKind("map",container);const image=getField(container,"image");
return image?setField(container,"image",this.#change(image)):container})}};var NONE5=[];function isContainers(name){return name==="containers"||name==="initContainers"}function ownLists(node){if(node.
kind!=="map")return NONE5;const{values,shape}=node;const positions=[];for(let i=0;i<values.length;i++){if(isContainers(shape.names[i])&&values[i]?.kind==="seq")positions.push(i)}return positions}function overrideImage(image,args){const old=splitImage(image);const name=args.newName??old.name;const{tag,digest}=pin(old,args);return name+(tag===""?"":`:${tag}`)+(digest===""?"":`@${digest}`)}function pin(old,{
newTag,digest,tagSuffix}){if(newTag!==void 0||digest!==void 0)return{tag:newTag??"",digest:digest??""};return tagSuffix===void 0?old:{tag:old.tag+tagSuffix,digest:""}}function splitImage(image){const slash=Math.
max(0,image.indexOf("/"));const at=image.indexOf("@",slash);const colon=image.indexOf(":",slash);if(colon===-1&&at===-1)return{name:image,tag:"",digest:""};if(at!==-1&&(colon===-1||at<colon)){return{name:image.
slice(0,at),tag:"",digest:image.slice(at+1)}}const end=at===-1?image.length:at;return{name:image.slice(0,colon),tag:image.slice(colon+1,end),digest:image.slice(end+1)}}function imageTransformer(args,fieldSpecs,warnings,isOneOfMany=false){const images=new Images(args);const set=node=>{if(isNull(node))return node;if(node.kind!=="scalar")throw wrongKind("scalar",node);
const image=images.replaced(node.text);return image===void 0?node:replaceText(node,image,"",args.changeAt)};const hasOthersOnly=resource=>{const found=imagesOf(resource,fieldSpecs);return found.every(
image=>images.replaced(image)===void 0)};const change={set};return{each(resource){if(resource.kind==="CustomResourceDefinition")return resource;if(isOneOfMany&&hasOthersOnly(resource))return resource;
return applyFieldSpecs(changeContainers(resource,set),fieldSpecs,change)},end(){if(!images.isUsed)warnings.push(unusedEntry(args,images.others))}}}var Images=class{others=new Set;#args;#pattern;#replaced=new Map;constructor(args){
this.#args=args;this.#pattern=imagePattern(args)}get isUsed(){return this.#replaced.size>0}replaced(image){const known4=this.#replaced.get(image);if(known4!==void 0||this.others.has(image))return known4;
if(!this.#pattern.test(image)){this.others.add(image);return void 0}const replaced2=overrideImage(image,this.#args);this.#replaced.set(image,replaced2);return replaced2}};var imagesOfRoots=new WeakMap;
function imagesOf(resource,fieldSpecs){const known4=imagesOfRoots.get(resource.root);if(known4?.fieldSpecs===fieldSpecs)return known4.images;const images=[];const set=node=>{if(isNull(node))return node;
if(node.kind!=="scalar")throw wrongKind("scalar",node);images.push(node.text);return node};applyFieldSpecs(changeContainers(resource,set),fieldSpecs,{set});imagesOfRoots.set(resource.root,{fieldSpecs,
images});return images}function unusedEntry({name,at},images){const names=new Set([...images].map(image=>splitImage(image).name));const hint=didYouMean(name,names)??"correct the name, or remove the en\
try";return failure("resource-not-found",`no container here has the image '${name}'`,at,hint)}function imagePattern({name,at}){const compiled=compileGoRegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-\
zA-Z0-9_.{}-]*)?$`);if(!("problem"in compiled))return compiled;const bare=compileGoRegExp(name);const{problem}="problem"in bare?bare:compiled;const says=`the image name '${name}' is no regular express\
ion`;const hint="write a backslash before characters such as [ ( or *";throw failure("bad-image",{says,kustomize:problem},at,hint)}function stringMapTransformer({texts:texts2,fieldSpecs}){if(texts2.texts.size===0)return NOTHING;const sorted2=[...texts2.texts].sort(([a],[b])=>a<b?-1:1);const nodes=new Map(sorted2.map(([key,text2])=>[
key,stringNode(text2)]));const shared=new SharedTexts(nodes);const change=changeTo(texts2,map=>shared.setIn(map));const needsAnnotations=fieldSpecs.some(({path,create})=>path==="metadata/annotations"&&
!create);return{each(original){const isNoted=needsAnnotations&&hasNotes(original.history);const resource=isNoted?original.withRoot(withAnnotationsMap(original.root)):original;shared.begin();const styling=applyFieldSpecs(
resource,fieldSpecs,change);const changed=shared.settle()?applyFieldSpecs(resource,fieldSpecs,change):styling;const aliases=newAliases(resource.root,changed.root);if(aliases.length===0)return changed;
return changed.withHistory({aliases:[...changed.history.aliases??[],...aliases]})}}}function changeTo({at},set){return{create:"map",origin:at,set(node){if(node.kind==="scalar"&&isNull(node)){return hideEntries(
node,mapEntries(set(mapNode([],node))))}if(node.kind!=="map")throw wrongKind("map",node);return set(node)}}}var SharedTexts=class{#fresh;#variants=new Map;#styled;#hasNew=false;#isStale=false;#isSettled=false;constructor(nodes){
this.#fresh=nodes}begin(){this.#styled=void 0;this.#hasNew=false;this.#isStale=false;this.#isSettled=false}settle(){this.#isSettled=true;return this.#isStale}setIn(map){const draft=new MapDraft(map);for(const[
key,fresh]of this.#fresh){const old=draft.get(key);const next=old===void 0?this.#new(key,fresh):this.#over(styleOf2(old),key,fresh);if(!isSame(old,next))draft.set(key,next)}return draft.finish()}#new(key,fresh){
const node=this.#styled?.get(key)??fresh;const next=node.style==="plain"&&!this.#isSettled?fresh:node;if(next!==node)this.#keep(key,next);this.#hasNew=true;return next}#over(style,key,fresh){const node=this.#styled?.
get(key)??fresh;if(node.style===style)return node;const next=this.#variant(fresh,style);if(!this.#isSettled)this.#keep(key,next);return next}#variant(fresh,style){if(fresh.style===style)return fresh;const variants=this.#variants.
get(fresh)??new Map;this.#variants.set(fresh,variants);const node=variants.get(style)??{...fresh,style};variants.set(style,node);return node}#keep(key,node){this.#styled??=new Map(this.#fresh);this.#styled.
set(key,node);this.#isStale||=this.#hasNew}};function isSame(old,next){return old?.kind==="scalar"&&old.text===next.text&&old.tag==="str"}var METADATA_LABELS=[{group:"",version:"",kind:"",path:"metada\
ta/labels",create:true}];function labelFieldSpecs(args,{tables}){const title="labels";const own=mergeFieldSpecs(args.fields,tables.labels,title);if(args.includeSelectors){return own.length===0?tables.
commonLabels:mergeFieldSpecs(own,tables.commonLabels,title)}const withTemplates=args.includeTemplates?mergeFieldSpecs(own,tables.templateLabels,title):own;if(withTemplates.length===0)return METADATA_LABELS;
return mergeFieldSpecs(withTemplates,METADATA_LABELS,title)}var SKIPPED=[{group:"",version:"",kind:"CustomResourceDefinition"},{group:"apiregistration.k8s.io",version:"",kind:"APIService"},{group:"",version:"",kind:"Namespace"}];function affixTransformer(args){
const{length}=args.affix.text;if(length>limitOf("name-bytes")){throw overLimit("name-bytes",`this ${args.kind}`,length,locate(args.affix))}const change=changeTo2(args);return{each(resource){const original=resource.
originalId;if(SKIPPED.some(gvk=>isGvkSelected(original,gvk)))return resource;let renamed=resource;for(const spec of specsFor(args.fieldSpecs,resource)){if(isGvkSelected(original,spec))renamed=applyFieldSpec(
recorded(renamed,spec,args),spec,change)}return renamed}}}function changeTo2({kind,affix}){return{create:"scalar",createTag:"str",origin:affix,set(node){const old=node.kind==="scalar"?node.text:"";return replaceText(
node,kind==="prefix"?affix.text+old:old+affix.text,"",affix)}}}function recorded(resource,{path},args){const{text:text2}=args.affix;if(path!=="metadata/name"||text2==="")return resource;const{prefixes,
suffixes}=resource.history;return resource.withIdRemembered(args.kind==="prefix"?{prefixes:[...prefixes,text2]}:{suffixes:[...suffixes,text2]})}var METADATA_NAMESPACE={group:"",version:"",kind:"",path:"metadata/namespace",create:true};function namespaceTransformer(args){const rows=sortRows(args.fieldSpecs);const change=namespaceChange(args);const moved=new Map;
return{each(resource){const result=move2(resource,rows,args,change);refuseConflict(moved,result);return result}}}function move2(resource,rows,args,change){let moved=resource.withIdRemembered();if(!resource.
id.clusterScoped)moved=applyFieldSpec(moved,METADATA_NAMESPACE,change);const isBinding=isRoleBinding(resource.kind);if(isBinding)moved=moveSubjects(moved,args);if(resource.apiVersion==="v1")moved=applyFieldSpecs(
moved,rows.names,change);return applyFieldSpecs(moved,isBinding?rows.otherThanSubjects:rows.others,change)}function moveResource(resource,namespace2){const args={namespace:namespace2,fieldSpecs:[],subjects:"\
defaultOnly",unsetOnly:false};const change=namespaceChange(args);const moved=resource.id.clusterScoped?resource:applyFieldSpec(resource,METADATA_NAMESPACE,change);return isRoleBinding(resource.kind)?moveSubjects(
moved,args):moved}var rowsOfTable=new WeakMap;function sortRows(table){const known4=rowsOfTable.get(table);if(known4)return known4;const others=table.filter(({path})=>path!=="metadata/namespace"&&path!==
"metadata/name");const rows={names:table.filter(({path})=>path==="metadata/name"),others,otherThanSubjects:others.filter(({path,kind})=>path!=="subjects/namespace"||!isRoleBinding(kind))};rowsOfTable.
set(table,rows);return rows}function namespaceChange(args){return{create:"scalar",createTag:"str",origin:args.namespace,set:node=>replaceNamespace(node,args)}}function replaceNamespace(node,{namespace:namespace2,
unsetOnly}){if(unsetOnly&&isPresent(node)&&node.kind==="scalar"&&node.text!=="")return node;return replaceText(node,namespace2.text,"str",namespace2)}function isRoleBinding(kind){return kind==="RoleBi\
nding"||kind==="ClusterRoleBinding"}function moveSubjects(resource,args){if(args.subjects==="none")return resource;const subjects=getField(resource.root,"subjects");if(!isPresent(subjects))return resource;
if(subjects.kind!=="seq")throw wrongKind("seq",subjects);const[field2,wanted]=args.subjects==="defaultOnly"?["name","default"]:["kind","ServiceAccount"];const moved=mapItems(subjects,subject=>{if(textOf(
getField(subject,field2))!==wanted)return subject;return moveSubject(subject,args)});return resource.withRoot(setField(resource.root,"subjects",moved))}function moveSubject(subject,args){if(subject.kind!==
"map")return subject;const old=getField(subject,"namespace");const{namespace:namespace2}=args;if(old===void 0)return setText(subject,"namespace",namespace2.text,"str",namespace2);return setField(subject,
"namespace",replaceNamespace(old,args))}function refuseConflict(moved,resource){const first=moved.get(resource.idKey);if(first){const before=[first,resource].map(({originalId})=>formatResId(originalId));
throw failure("resource-conflict",{says:`with this namespace ${showResId(resource.id)} is there twice`,kustomize:`namespace transformation produces ID conflict: [${before.join(" ")}]`},resource.root,`\
one was ${showResId(first.originalId)} at ${placeOf(first.root)}, the other one ${showResId(resource.originalId)}`)}moved.set(resource.idKey,resource)}function fieldPathSteps(path){const known4=stepsOfPath2.get(path);if(known4)return known4;const steps=joinBrackets(splitAtDots(path));stepsOfPath2.set(path,steps);return steps}var stepsOfPath2=new Map;
function splitAtDots(path){const parts=path.split(".");if(parts.length>1&&parts[0]==="")parts.shift();const steps=[];for(const part2 of parts){const last=steps.at(-1);if(last?.endsWith("\\"))steps[steps.
length-1]=`${last.slice(0,-1)}.${part2}`;else steps.push(part2)}return steps}function joinBrackets(parts){const steps=[];for(let i=0;i<parts.length;i++){let step=parts[i]??"";if(!step.startsWith("[")||
step.endsWith("]")){steps.push(step);continue}while(i<parts.length-1){const next=parts[++i]??"";step+=`.${next}`;if(next.endsWith("]"))break}steps.push(step.includes("=")?step:step.replace(/^[[\]]+|[[\]]+$/g,
""))}return steps}function isElementStep(step){return step.startsWith("[")&&step.endsWith("]")}function parseElementStep(step){const inner=step.slice(1,-1);const equals=inner.indexOf("=");return equals===
-1?void 0:{field:inner.slice(0,equals),value:inner.slice(equals+1)}}var NO_EQUALS="list path element must contain fieldName=fieldValue for element to match";function changeFields(root,steps,change){const walk=new Walk2(change);const node=walk.from(root,steps,0);return{node,count:walk.count}}var Walk2=class{count=0;#change;constructor(change){this.#change=
change}from(node,steps,at){const step=steps[at];if(step===void 0){this.count++;return this.#change.set(node)}if(isPosition(step))return this.#position(node,steps,at);if(isElementStep(step))return this.#elements(
node,steps,at);if(step==="*")return mapElements(node,item=>this.from(item,steps,at+1));return this.#field(node,steps,at)}#field(node,steps,at){if(node.kind!=="map"){if(node.kind!=="scalar"||!isNull(node))
throw wrongKind("map",node);const made2=this.#made(steps[at+1]);if(made2===void 0)return node;const value=this.from(made2,steps,at+1);return hideEntries(node,[{key:keyNode(steps[at]??"",value),value}])}
const name=steps[at]??"";const field2=getField(node,name)??this.#made(steps[at+1]);if(field2===void 0)return node;return setField(node,name,this.from(field2,steps,at+1))}#made(next){const{create,at}=this.#change;
if(create===void 0)return void 0;const{source,offset}=at;if(next===void 0&&create==="scalar")return untagged("",at);const isList3=next===void 0?create==="seq":isElementStep(next)||isPosition(next);return isList3?
{kind:"seq",items:[],source,offset}:mapNode([],at)}#position(node,steps,at){const position2=Number(steps[at]);const items=itemsOf2(node);const made2=position2===items.length?this.#made(steps[at+1]):void 0;
const item=items[position2]??made2;if(item===void 0){const problem=`index ${position2} specified but only ${items.length} elements found`;const hint="positions count from 0; with create: true the one \
behind the last is made";throw failure("bad-replacement",problem,this.#change.at,hint)}const changed=this.from(item,steps,at+1);if(made2)return withElements(node,[...items,changed]);return changed===item?
node:withElements(node,items.with(position2,changed))}#elements(node,steps,at){const wanted=parseElementStep(steps[at]??"");if(wanted===void 0)throw failure("bad-replacement",NO_EQUALS,this.#change.at);
const pattern=compilePattern(wanted.value);if("problem"in pattern){throw failure("bad-replacement",pattern.problem,this.#change.at)}const before=this.count;const isScalar=wanted.field==="";const visit=item=>{
const field2=isScalar?item:getField(item,wanted.field);if(field2===void 0||!pattern.test(yamlText(field2)))return item;return this.from(item,steps,isScalar?steps.length:at+1)};const changed=mapElements(
node,visit);if(this.count>before||this.#change.create===void 0)return changed;return withElements(changed,[...itemsOf2(changed),this.#madeElement(wanted,visit)])}#madeElement({field:field2,value},visit){
const{at}=this.#change;const before=this.count;const text2=untagged(value,at);const made2=field2===""?text2:mapNode([{key:keyNode(field2,at),value:text2}],at);const element=visit(made2);if(this.count>
before)return element;const problem=`the element made for [${field2}=${value}] does not match itself`;throw failure("bad-replacement",problem,at,"write the text without expression characters")}};function isPosition(step){
return/^\+?\d+$/.test(step)}var patterns2=new Map;function compilePattern(text2){const known4=patterns2.get(text2);if(known4)return known4;const pattern=compileGoRegExp(text2);patterns2.set(text2,pattern);
return pattern}function untagged(text2,{source,offset}){return{kind:"scalar",text:text2,tag:"",style:"plain",source,offset}}function itemsOf2(node){if(isNull(node))return hiddenNodes(node);if(node.kind!==
"seq")throw wrongKind("seq",node);return node.items}function withElements(node,items){if(node.kind==="seq")return withItems(node,items);return node.kind==="scalar"?withHidden(node,items):node}function mapElements(node,change){
const items=itemsOf2(node);const changed=items.map(change);return changed.some((item,i)=>item!==items[i])?withElements(node,changed):node}function yamlText(node){if(node.kind!=="scalar")return emitNode(
node).trim();return scalarText(node)+commentOf(node)}function scalarText(node){const{text:text2,style}=node;if(style==="single")return`'${text2.replaceAll("'","''")}'`;if(style==="double")return JSON.
stringify(text2);const isQuoted=node.tag==="str"&&scalarTag({...node,tag:""})!=="str";return isQuoted||styleOfString(text2,false)==="single"?JSON.stringify(text2):text2.trim()}var QUOTED2=/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
function commentOf({source,offset,text:text2,style}){const[line=""]=source.text.slice(offset,offset+FARTHEST5).split("\n",1);const written2=style==="plain"?text2:QUOTED2.exec(line)?.[0]??"";if(!line.startsWith(
written2))return"";const[comment]=/^ +#.*/.exec(line.slice(written2.length))??[];return comment===void 0?"":` ${comment.trimStart()}`}var FARTHEST5=500;function lookup(root,steps){let node=root;for(const step of steps.map(text2=>text2.trim())){if(step==="")continue;if(node===void 0)return void 0;node=lookupStep(node,step)}return node}function lookupStep(node,step){
if(/^[-+]?\d+$/.test(step))return elementsOf2(node)[positionOf(step,node)];if(step==="-")return elementsOf2(node).at(-1);if(step==="*"){const hint="a source is one field: name an element by its positi\
on or as [name=web]";throw failure("bad-reference","wildcard is not supported in PathGetter",node,hint)}if(isElementStep(step))return findElement2(node,step);if(isNull(node))return void 0;if(node.kind!==
"map")throw wrongKind("map",node);return getField(node,step)}function positionOf(step,node){const position2=Number(step);if(position2>=0)return position2;const hint="- alone is the last element";throw failure(
"bad-reference",`array index ${step} cannot be negative`,node,hint)}function elementsOf2(node){if(isNull(node))return hiddenNodes(node);if(node.kind!=="seq")throw wrongKind("seq",node);return node.items}
function findElement2(node,step){const wanted=parseElementStep(step);if(wanted===void 0)throw failure("bad-reference",NO_EQUALS,node);return elementsOf2(node).find(element=>{const field2=wanted.field===
""?element:getField(element,wanted.field);return field2!==void 0&&(field2.kind==="scalar"?field2.text:"")===wanted.value})}function missingField(root,steps){let at=root;for(const[i,step]of steps.entries()){const next=lookupOrNothing(at,step==="*"?"0":step);if(next===void 0){return{path:steps.slice(0,i+1).join("."),hint:hintFor2(
at,step)}}at=next}return{path:steps.join("."),hint:void 0}}function lookupOrNothing(node,step){try{return lookup(node,[step])}catch{return void 0}}function hintFor2(node,step){switch(node.kind){case"m\
ap":return didYouMean(step,node.shape.names);case"seq":return hintForElement(node.items,step);default:return`what is before it is the text '${node.text}'`}}function hintForElement(items,step){const wanted=isElementStep(
step)?parseElementStep(step):void 0;if(wanted===void 0)return`the list has ${items.length} elements, counted from 0`;const texts2=items.flatMap(item=>{const field2=wanted.field===""?item:lookupOrNothing(
item,wanted.field);return field2?.kind==="scalar"?[field2.text]:[]});return didYouMean(wanted.value,texts2)??`${wanted.field||"the list"} has ${texts2.join(", ")||"nothing"}`}function atPath(place2,lead,{id},walk){try{return walk()}catch(error){if(!(error instanceof UserError))throw error;const{code,message,hint}=error;const says=`${message}, in ${showResId(id)}`;const isWrongKind=code===
"bad-resource";const kustomize=isWrongKind?`${lead()}: ${wordsOf(error)}`:wordsOf(error);throw failure("bad-replacement",{says,kustomize},place2,hint)}}function onlyScalars(at){const kustomize="delimi\
ter option can only be used with scalar nodes";const hint="name a field with a text, or remove options.delimiter";const says="only a text can be cut, and this is a list or a map";return failure("bad-r\
eplacement",{says,kustomize},at,hint)}function ownValues(source,fields,valueFor){const isWithin=holdsAny(source,new Set(fields));const written2=new Map;for(const field2 of fields){const value=isWithin?replaceNodes(source,written2):source;
written2.set(field2,valueFor(field2,value))}return written2}function holdsAny(node,wanted){if(wanted.has(node))return true;if(node.kind==="seq")return node.items.some(item=>holdsAny(item,wanted));return node.
kind==="map"&&node.values.some(value=>holdsAny(value,wanted))}function replaceNodes(node,others){const other=others.get(node);if(other!==void 0)return other;if(node.kind==="seq")return mapItems(node,item=>replaceNodes(
item,others));if(node.kind==="scalar")return replaceHidden(node,others);const changed=node.values.map(value=>replaceNodes(value,others));return changed.every((value,i)=>value===node.values[i])?node:withValues(
node,changed)}function replaceHidden(node,others){const nodes=hiddenNodes(node);const changed=nodes.map(each=>replaceNodes(each,others));return changed.every((each,i)=>each===nodes[i])?node:withHidden(
node,changed)}var NAME_PATH="metadata.name";function selectPositions(map,selector){return map.candidates(selector).filter(position2=>map.at(position2)?.ids.some(id=>isSelectedBy(id,selector)))}function readSource(map,source){const{resource,position:position2}=selectSource(map,source);const path=source.fieldPath?.text??NAME_PATH;const value=atPath(source.fieldPath??source.at,()=>"error looki\
ng up replacement source",resource,()=>lookup(resource.root,fieldPathSteps(path)));if(value===void 0||isNothing(value)){const missing2=missingField(resource.root,fieldPathSteps(path));const says=`the \
source ${showResId(resource.id)} has no ${missing2.path}`;const kustomize=`fieldPath \`${path}\` is missing for replacement source ${formatResId(source)}`;const hint=missing2.hint??`it is defined at ${placeOf(
resource.root)}`;throw failure("bad-replacement",{says,kustomize},source.fieldPath??source.at,hint)}return{node:partOf(value,source),position:position2,source}}function isRead({source}){return source.
options===void 0||source.options.delimiter===""}function rereadSource(root,{node,source}){return lookup(root,fieldPathSteps(source.fieldPath?.text??NAME_PATH))??node}function selectSource(map,source){
const positions=selectPositions(map,source);const[position2,another]=positions;const resource=position2===void 0?void 0:map.at(position2);if(resource!==void 0&&position2!==void 0&&another===void 0){return{
resource,position:position2}}const shown=formatSource(source);if(resource===void 0){const says2=`there is no ${showResId(source)} to read from`;const hint2=sourceHint(map,source);throw failure("bad-re\
placement",{says:says2,kustomize:`nothing selected by ${shown}`},source.at,hint2)}const others=positions.slice(0,5);const ids=others.map(other=>showResId(map.at(other)?.id??source));const says=`the so\
urce ${showResId(source)} may be any of ${positions.length} resources`;const kustomize=`multiple matches for selector ${shown}`;const hint=`it matches ${ids.join(", ")}`;throw failure("bad-replacement",
{says,kustomize},source.at,hint)}function sourceHint(map,{kind,name}){const named=map.resources.filter(resource=>kind===""||resource.kind===kind);return didYouMean(name,named.map(resource=>resource.originalId.
name))??"a source has to be a resource of this level; check kind, name and namespace"}function formatSource(source){const parts=[formatResId(source)];if(source.fieldPath)parts.push(source.fieldPath.text);
const{delimiter,index,create}=source.options??NO_OPTIONS2;if(delimiter!==""||create)parts.push(`${delimiter}(${index}), create=${create}`);return parts.join(":")}var NO_OPTIONS2={delimiter:"",index:0,
create:false};function partOf(value,{options,at}){if(options===void 0||options.delimiter==="")return value;if(value.kind!=="scalar")throw onlyScalars(at);const part2=value.text.split(options.delimiter)[options.
index];if(part2===void 0||options.index<0){const says=`'${value.text}' has no part ${options.index} between '${options.delimiter}'`;const kustomize=`options.index ${options.index} is out of bounds for\
 value ${value.text}`;const hint="parts are counted from 0";throw failure("bad-replacement",{says,kustomize},at,hint)}return{...value,text:part2}}function transformReplacements(map,replacements2,warnings){const unselected=gather(replacements2,({source,targets,at})=>{if(source===void 0||targets===void 0){const says=`this replacement has no ${source===
void 0?"source":"targets"}`;const kustomize="replacements must specify a source and at least one target";const hint="add source: with kind, name and fieldPath, and targets: with select and fieldPaths";
throw failure("bad-replacement",{says,kustomize},at,hint)}const value=readSource(map,source);return gather(targets,target=>writeTarget(map,target,value))});warnings.push(...unselected)}function writeTarget(map,target,value){
const{select:select2}=target;if(select2===void 0){const says="this target does not say which resources it is for";const kustomize="target must specify resources to select";const hint="add select: with\
 kind and name";throw failure("bad-replacement",{says,kustomize},target.at,hint)}const matchesMetadata=compileMetadataSelector(select2);const isRejected=compileRejects(target.reject);let isSelected=false;
for(const position2 of selectPositions(map,select2)){const resource=map.at(position2);if(resource===void 0||!matchesMetadata(resource))continue;isSelected=true;if(isRejected(resource))continue;map.replace(
position2,writeFields(resource,target,position2,value))}return isSelected?[]:[noMatch(map,select2,"replacement")]}function compileRejects(rejects){const tests=rejects.flatMap(reject=>{const byId=resource=>resource.
ids.some(id=>isSelectedBy(id,reject));const byMetadata=compileMetadataSelector(reject);return[...isEmptyId(reject)?[]:[byId],...reject.labelSelector||reject.annotationSelector?[byMetadata]:[]]});return resource=>tests.
some(test2=>test2(resource))}function isEmptyId({group,version,kind,name,namespace:namespace2}){return group+version+kind+name+namespace2===""}function writeFields(resource,target,position2,value){const paths=target.
fieldPaths.length>0?target.fieldPaths:[namePath(target)];let changed=resource;for(const path of paths){const isOwn=position2===value.position&&isRead(value);changed=isOwn?writeOwnField(changed,path,target.
options,value):writeField(changed,path,target.options,value.node)}return changed}function namePath({at:{source,offset}}){return{text:NAME_PATH,source,offset}}function writeField(resource,path,options,value){
const root=changeAll(resource,path,options?.create?value.kind:void 0,field2=>newValue(field2,value,options,path));return resource.withRoot(root)}function writeOwnField(resource,path,options,value){const fields=[];
const found=changeAll(resource,path,options?.create?value.node.kind:void 0,field2=>{const own={...field2};fields.push(own);return own});const source=rereadSource(found,value);const written2=ownValues(
source,fields,(field2,now)=>newValue(field2,now,options,path));const changed=replaceNodes(found,written2);value.node=replaceNodes(source,written2);return changed.kind==="map"?resource.withRoot(changed):
resource}function changeAll(resource,path,create,set){const missing2=()=>`unable to find ${create?"or create ":""}field ${JSON.stringify(path.text)} in replacement target`;const steps=fieldPathSteps(path.
text);if(steps.length>limitOf("yaml-depth")){throw overLimit("yaml-depth","this path",steps.length,locate(path))}const root=steps.length>2?rootOnTheWay(resource,steps):resource.root;const{node,count:count4}=atPath(
path,missing2,resource,()=>changeFields(root,steps,{set,create,at:path}));if(count4===0){const found=missingField(resource.root,steps);const says=`${showResId(resource.id)} has no ${found.path}`;const hint=found.
hint??(create?void 0:"options.create: true makes a missing field");throw failure("bad-replacement",{says,kustomize:missing2()},path,hint)}return node.kind==="map"?node:resource.root}function newValue(field2,value,options,path){
const text2=value.kind==="scalar"?value.text:"";if(options===void 0||options.delimiter===""){if(field2.kind==="scalar")return withText(field2,text2,value);checkCopied(value,path);return value}if(field2.
kind!=="scalar")throw onlyScalars(path);const length=field2.text.length+text2.length;if(length>limitOf("text-bytes")){throw overLimit("text-bytes","this field",length,locate(path))}return withText(field2,
replacePart(field2.text,text2,options),value)}function checkCopied(value,path){const size=sizeOf(value);if(size<=limitOf("copied-values"))return;throw overLimit("copied-values","what is copied here",size,
locate(path))}var sizes=new WeakMap;function sizeOf(node){if(node.kind==="scalar")return 1;const known4=sizes.get(node);if(known4!==void 0)return known4;const parts=node.kind==="seq"?node.items:node.values;
const size=parts.reduce((sum,part2)=>sum+sizeOf(part2),1);sizes.set(node,size);return size}function withText(field2,text2,{source,offset}){if(field2.text===text2)return field2;const changed={...field2,
text:text2,style:styleOf2(field2),source,offset};const written2=taggedStyle(field2);return written2?markTagged(changed,written2):changed}function replacePart(old,part2,{delimiter,index}){if(index<0)return part2+
delimiter+old;let start=0;for(let i=0;i<index;i++){const found=old.indexOf(delimiter,start);if(found===-1)return old+delimiter+part2;start=found+delimiter.length}const end=old.indexOf(delimiter,start);
return old.slice(0,start)+part2+(end===-1?"":old.slice(end))}function transformReplicas(map,args,fieldSpecs){const{name,count:count4,countAt}=args;let isFound=false;for(const spec of fieldSpecs){for(const position2 of map.candidates({name,kind:""})){const resource=map.
at(position2);if(!resource?.ids.some(id=>id.name===name&&isGvkSelected(id,spec)))continue;isFound=true;if(!specsFor(fieldSpecs,resource).includes(spec))continue;const change={create:"scalar",createTag:"\
int",origin:countAt,set:node=>replaceText(node,String(count4),"int",countAt)};map.replace(position2,applyFieldSpec(resource,spec,change))}}if(!isFound)throw notFound(map,args,fieldSpecs)}function notFound(map,{
name,at},specs){const ordered=specs.toSorted((a,b)=>rankOf(a.kind)-rankOf(b.kind));const kinds2=ordered.map(spec=>formatGvk(spec)).join(" ");const names=map.resources.flatMap(resource=>specs.some(spec=>isGvkSelected(
resource.id,spec))?[resource.name]:[]);const hint=didYouMean(name,names)??`with replicas there are ${names.join(", ")||"none"}`;return failure("resource-not-found",{says:`nothing with replicas is call\
ed '${name}'`,kustomize:`resource with name ${name} does not match a config with the following GVK [${kinds2}]`},at,hint)}var KINDS2=["Deployment","StatefulSet","ReplicaSet","ReplicationController"];function rankOf(kind){
return KINDS2.includes(kind)?KINDS2.indexOf(kind):KINDS2.length}function planValueAdd(config,context){const{value,targets,file}=readConfig(config,context.warnings,reader=>({value:reader.text("value"),targets:reader.objects("targets","Target",decodeTarget2)??[],file:reader.
text("targetFilePath")}));const all=[...targets,...file?readTargets(file,context):[]];if(all.length===0){const hint="add targets: with selector and fieldPath";throw failure("bad-value","must specify a\
t least one target",config.root,hint)}const{source,offset}=value??config.root;const text2={text:value?.text.trim()||context.directoryName,source,offset};return map=>{for(const target of all)addValue(map,
target,text2)}}function readTargets(file,{files,root,warnings}){const{source}=files.load(root,file);const node=readYaml11(source)?.node;if(node===void 0)return[];const prefix="error unmarshaling JSON:\
 while decoding JSON: ";const decoding={prefix,code:"bad-value",strict:false,lenient:true,errors:[],warnings};const reader=new ObjectReader(node,"Targets",[],decoding);const targets=reader.objects("ta\
rgets","Target",decodeTarget2)??[];reader.close();const[error]=decoding.errors;if(error)throw error;return targets}function decodeTarget2(reader){const fieldPath=reader.text("fieldPath");if(fieldPath===
void 0){throw failure("bad-value","fieldPath cannot be empty",reader.at,"write it as spec/host")}const filePathPosition=reader.integer("filePathPosition","int")??0;if(filePathPosition<0){const message=`\
value of FilePathPosition (${filePathPosition}) cannot be negative`;throw failure("bad-value",message,reader.at)}const selector=reader.object("selector","Selector",decodeSelector);return{at:reader.at,
selector,fieldPath,filePathPosition}}function addValue(map,target,value){const{selector,fieldPath,filePathPosition}=target;const positions=selector?select(map,selector):[...map.entries()].map(([at])=>at);
const steps=fieldSteps(fieldPath.text);for(const position2 of positions){const resource=map.at(position2);if(resource===void 0)continue;if(fieldPath.text==="metadata/namespace"){map.replace(position2,
moveResource(resource,value));continue}let isFound=false;const set=node=>{isFound=true;const old=node.kind==="scalar"?node.text:"";const text2=filePathPosition>0?insertPart(old,filePathPosition-1,value.
text):value.text;return replaceText(node,text2,"",value)};const root=changeAt(rootOnTheWay(resource,steps),steps,set,value);if(!isFound&&filePathPosition>0)throw nowhere(fieldPath,resource);if(root.kind===
"map")map.replace(position2,resource.withRoot(root))}}function nowhere(fieldPath,resource){const says=`${showResId(resource.id)} has no field ${fieldPath.text} with a file path to add a part to`;const kustomize="\
panic: runtime error: invalid memory address or nil pointer dereference";const hint="select resources that have it; an element of a list is not made";return failure("bad-value",{says,kustomize},fieldPath,
hint)}function fieldSteps(path){const steps=[];for(const part2 of path.split("/")){const last=steps.at(-1);if(last?.endsWith("\\"))steps[steps.length-1]=`${last.slice(0,-1)}/${part2}`;else steps.push(
part2)}return steps.map(step=>step.trim()).filter(Boolean)}function changeAt(node,steps,set,at){const[step,...rest]=steps;if(step===void 0)return set(node);if(/^\d+$/.test(step)||step==="-"||isElementStep(
step)){return changeElement(node,step,rest,set,at)}if(isNull(node))return node;if(node.kind!=="map")throw wrongKind("map",node);const changed=changeAt(getField(node,step)??made(rest[0],at),rest,set,at);
return setField(node,step,changed)}function changeElement(node,step,rest,set,at){if(node.kind!=="seq")throw wrongKind("seq",node);const{items}=node;if(!isElementStep(step)){const position3=step==="-"?
items.length-1:Number(step);const item2=items[position3];return item2?withItems(node,items.with(position3,changeAt(item2,rest,set,at))):node}const wanted=parseElementStep(step);if(wanted===void 0)throw failure(
"bad-value",NO_EQUALS,at);const position2=items.findIndex(item2=>{const field2=wanted.field===""?item2:getField(item2,wanted.field);return field2?.kind==="scalar"&&field2.text===wanted.value});const item=items[position2];
if(item)return withItems(node,items.with(position2,changeAt(item,rest,set,at)));const text2={...keyNode(wanted.value,at)};const element=wanted.field===""?text2:mapNode([{key:keyNode(wanted.field,at),value:text2}],
at);return withItems(node,[...items,changeAt(element,rest,set,at)])}function made(next,at){if(next===void 0)return keyNode("",at);const{source,offset}=at;const isList3=isElementStep(next)||/^\d+$/.test(
next);return isList3?{kind:"seq",items:[],source,offset}:mapNode([],at)}function insertPart(path,position2,part2){const isAbsolute=path.startsWith("/");const parts=path.split("/").filter(Boolean);const inserted=parts.
toSpliced(Math.min(position2,parts.length),0,part2);return(isAbsolute?"/":"")+inserted.join("/")}var TRANSFORMERS={AnnotationsTransformer:(config,context)=>stringMaps("annotations",config,context),LabelTransformer:(config,context)=>stringMaps("labels",config,context),HashTransformer:()=>({all:appendHashes}),
ImageTagTransformer:imageTag,NamespaceTransformer:namespace,PatchJson6902Transformer:patchJson6902,PatchStrategicMergeTransformer:patchStrategicMerge,PatchTransformer:patch,PrefixTransformer:(config,context)=>affixes(
["prefix"],config,context),SuffixTransformer:(config,context)=>affixes(["suffix"],config,context),PrefixSuffixTransformer:(config,context)=>affixes(["prefix","suffix"],config,context),ReplacementTransformer:replacements,
ReplicaCountTransformer:replicaCount,ValueAddTransformer:(config,{files,root,warnings})=>({all:planValueAdd(config,{files,root,warnings,directoryName:basename(root.directory)})})};function stringMaps(field2,config,{
warnings}){const{texts:texts2,fieldSpecs}=readConfig(config,warnings,reader=>({texts:reader.textMap(field2),fieldSpecs:readFieldSpecs(reader)??[]}));return texts2?stringMapTransformer({texts:texts2,fieldSpecs}):
NOTHING}function imageTag(config,{warnings}){const{image,fieldSpecs}=readConfig(config,warnings,reader=>({image:reader.object("imageTag","Image",decodeImageArgs)??noImage(config.root),fieldSpecs:readFieldSpecs(
reader)??[]}));return imageTransformer(image,fieldSpecs,warnings)}function noImage(at){const none=void 0;return{at,name:"",newName:none,newTag:none,tagSuffix:none,digest:none,changeAt:at}}var SUBJECT_MODES=[
"defaultOnly","none","allServiceAccounts"];function namespace(config,{warnings}){const args=readConfig(config,warnings,reader=>({fieldSpecs:readFieldSpecs(reader)??[],unsetOnly:reader.flag("unsetOnly"),
subjects:reader.text("setRoleBindingSubjects")}));const subjects=SUBJECT_MODES.find(mode=>mode===(args.subjects?.text??"defaultOnly"));if(subjects===void 0){const message=`invalid value ${JSON.stringify(
args.subjects?.text)} for setRoleBindingSubjects: must be one of "defaultOnly", "none" or "allServiceAccounts"`;throw failure("bad-value",message,args.subjects)}const name=metadataText(config,"namespa\
ce");return name?namespaceTransformer({...args,namespace:name,subjects}):NOTHING}function patchJson6902(config,context){const args=readConfig(config,context.warnings,reader=>({at:reader.at,target:reader.
object("target","Selector",decodeSelector),path:reader.text("path"),patch:reader.text("jsonOp"),options:new Map}));return{all:planPatchJson6902(args,context)}}function patchStrategicMerge(config,context){
const{paths,patches}=readConfig(config,context.warnings,reader=>({paths:reader.texts("paths")??[],patches:reader.text("patches")}));if(paths.length===0&&patches===void 0){throw failure("bad-patch","em\
pty file path and empty patch content",config.root)}if(patches===void 0)return{all:planPatchesStrategicMerge(paths,context)};const inline=planDocuments(parseResources(inlinePatch(patches).source),[patches],
context);if(paths.length===0)return{all:inline};const files=planPatchesStrategicMerge(paths,context);return{all(map){files(map);inline(map)}}}function patch(config,context){const args=readConfig(config,
context.warnings,decodePatchArgs);return{all:planPatch(args,context,()=>emitNode(config.root))}}function affixes(kinds2,config,{warnings}){const{texts:texts2,fieldSpecs}=readConfig(config,warnings,reader=>{
if(kinds2.length===1)reader.ignore("prefix","suffix");return{texts:kinds2.map(kind=>[kind,readAffix(reader,kind)]),fieldSpecs:requiredFieldSpecs(reader)}});const actions=texts2.map(([kind,affix])=>affixTransformer(
{kind,affix,fieldSpecs}));return{all(map){for(const action of actions)runAction(action,map)}}}function readAffix(reader,kind){const{source,offset}=reader.at;return reader.text(kind)??{text:"",source,offset}}
function requiredFieldSpecs(reader){const fieldSpecs=readFieldSpecs(reader);if(fieldSpecs)return fieldSpecs;const hint="add fieldSpecs: with the path metadata/name";throw failure("bad-kustomization","\
fieldSpecs is not expected to be nil",reader.at,hint)}function replacements(config,context){const{files,root,warnings}=context;const fields=readConfig(config,warnings,reader=>reader.objects("replaceme\
nts","ReplacementField",decodeReplacementField)??[]);const loaded3=loadReplacements(fields,files,root,warnings);return{all:map=>transformReplacements(map,loaded3,warnings)}}function replicaCount(config,{
warnings}){const{replica,fieldSpecs}=readConfig(config,warnings,reader=>({replica:reader.object("replica","Replica",decodeReplicaArgs)??{at:reader.at,name:"",count:0,countAt:reader.at},fieldSpecs:readFieldSpecs(
reader)??[]}));return{all:map=>transformReplicas(map,replica,fieldSpecs)}}function loadGenerators(entries,context){return inWords(words=>`loading generator plugins: ${words}`,()=>gather(readConfigs("generator",entries,context),config=>[generate2(config,context)]))}function generate2(config,context){
const generated=inWords(words=>`failed to load generator: ${words}`,()=>{const kind=builtInKind(config);const plugin=Object.hasOwn(GENERATORS,kind)?GENERATORS[kind]:void 0;if(plugin===void 0)throw notA(
"generator",config);return configured(config,()=>plugin(config,context))});const entry2=provenanceOf(config);return entry2?{...generated,resource:withOrigin(generated.resource,entry2)}:generated}function loadTransformers(entries,context){
return gather(readConfigs("transformer",entries,context),config=>[{action:loadTransformer(config,context),provenance:provenanceOf(config)}])}function loadValidators(entries,context){return gather(readConfigs(
"transformer",entries,context),config=>[{config,action:loadTransformer(config,context)}])}function runValidators(validators,map){for(const{config,action}of validators){const before=[...map.resources];
runAction(action,map);const after=map.resources;if(before.length===after.length&&after.every((one,i)=>isSame2(before[i],one))){checkUnique(map);continue}const says=`the validator ${shownConfig(config)}\
 changes resources`;const kustomize="validator shouldn't modify the resource map";const hint="list it under `transformers:` if it should";throw failure("conflict",{says,kustomize},config.root,hint)}}function isSame2(before,after){
if(before===void 0)return false;const metadata=getField(after.root,"metadata");const isValidated=textsOf(getField(metadata,"labels")).has("validated-by");if(!isValidated||metadata?.kind!=="map"){return before.
root===after.root||isPrintedTheSame(before.root,after.root)}const old=getField(getField(before.root,"metadata"),"labels");if(old!==void 0&&!isAsWrittenAnew(old))return false;const rest=removeField(getMap(
metadata,"labels"),"validated-by");if(!isNothing(rest)&&!areLabelsLast(metadata,after.history))return false;const stripped=isNothing(rest)?removeField(metadata,"labels"):setField(metadata,"labels",rest);
return isPrintedTheSame(before.root,setField(after.root,"metadata",stripped))}function areLabelsLast({shape:{names}},history){if(history.isNotedBehindLabels)return false;const others=hasNotes(history)?
names.filter(name=>name!=="annotations"):names;return others.at(-1)==="labels"}function isAsWrittenAnew(labels){if(labels.kind!=="map")return false;const keys=labels.keys;return keys.every((key,i)=>key.
tag===""&&(i===0||(keys[i-1]?.text??"")<key.text))}function getMap(map,field2){const node=getField(map,field2);return node?.kind==="map"?node:mapNode([],map)}function isPrintedTheSame(a,b){return emitNode(
a)===emitNode(b)}function loadTransformer(config,context){const kind=builtInKind(config);const plugin=Object.hasOwn(TRANSFORMERS,kind)?TRANSFORMERS[kind]:void 0;if(plugin===void 0)throw notA("transfor\
mer",config);return configured(config,()=>plugin(config,context))}function readConfigs(what,entries,context){if(entries.length===0)return[];const{place:directory}=context.level;const place2=directory&&
placeBelow(directory,context.fileName);const inline=[];const paths=[];for(const entry2 of entries){const configs=inlineConfigs(entry2);if(configs===void 0)paths.push(entry2);else inline.push(...configs.
map(config=>place2?withOrigin(config,{place:place2}):config))}return context.readResources(paths,inline,words=>`configuring external ${what}: ${words}`)}function inlineConfigs(entry2){try{return parseResources(
inlinePatch(entry2).source)}catch(error){if(userErrorsIn(error))return void 0;throw error}}function builtInKind(config){const{group,version,kind}=config.id;if(group!==""||version!=="builtin"){throw failure(
"not-supported",{says:`'${kind}' is no built-in plugin, and others are not run`,kustomize:`external plugins disabled; unable to load external plugin '${kind}'`},config.root,"plugins, functions and con\
tainers are not run here: render their output into a file and list that under `resources:`")}if(!Object.hasOwn(GENERATORS,kind)&&!Object.hasOwn(TRANSFORMERS,kind)){const known4=[...Object.keys(GENERATORS),
...Object.keys(TRANSFORMERS)].sort();const says=`there is no builtin ${kind}`;const kustomize=`unable to load builtin ${formatGvk(config.id)}`;const hint=didYouMean(kind,known4)??`built in are ${known4.
join(", ")}`;throw failure("not-supported",{says,kustomize},config.root,hint)}return kind}function notA(what,config){const message=`${shownConfig(config)} not a ${what}`;const field2=what==="generator"?
"transformers":"generators";return failure("bad-kustomization",message,config.root,`list it under \`${field2}:\``)}function configured(config,configure){emitNode(config.root);try{return configure()}catch(error){
const lead=`${shownConfig(config)} fails configuration`;return rethrow(error,each=>leadBy(lead,each,config.root))}}function provenanceOf(config){checkOrigin(config);const place2=config.history.provenance?.
place;return place2&&pluginEntry(config,place2)}var MOST_LINES2=20;var LEFT_OUT="\u2026";function configuring(transformer,print3,configure){try{return configure()}catch(thrown){const lead=`trouble configuring builtin ${transformer} with config: \`
${print3()}\``;return rethrow(thrown,error=>worded(error,words=>`${lead}: ${words}`))}}function printPatch({path,patch:patch2,target,options}){return printConfig({...options.size>0&&{options:Object.fromEntries(
[...options].sort())},...given2("patch",patch2),...given2("path",path),...target&&{target:selectorConfig(target)}})}function printPatchJson6902({path,patch:patch2,target}){return printConfig({...given2(
"jsonOp",patch2),...given2("path",path),...target&&{target:selectorConfig(target)}})}function printPatchesStrategicMerge(entries){return printConfig({paths:entries.map(({text:text2})=>text2)})}function selectorConfig(selector){
const{annotationSelector,group,kind,labelSelector,name,namespace:namespace2,version}=selector;const texts2={annotationSelector:annotationSelector?.text,group,kind,labelSelector:labelSelector?.text,name,
namespace:namespace2,version};return Object.fromEntries(Object.entries(texts2).flatMap(([field2,text2])=>text2?[[field2,text2]]:[]))}function given2(field2,value){return value?{[field2]:value.text}:{}}
function printConfig(config){try{const text2=emitYaml(config);return text2.split("\n").length>MOST_LINES2?LEFT_OUT:text2}catch{return LEFT_OUT}}var PLANS=[["PatchStrategicMergeTransformer",planStrategicMerges],["PatchTransformer",planPatches],["NamespaceTransformer",planNamespace],["PrefixTransformer",planPrefix],["SuffixTransformer",planSuffix],
["LabelTransformer",planLabels],["AnnotationsTransformer",planAnnotations],["PatchJson6902Transformer",planJson6902],["ReplicaCountTransformer",planReplicas],["ImageTagTransformer",planImages],["Repla\
cementTransformer",planReplacements]];function planTransformers(kustomization,context,mistakes){const fileName2=basename(kustomization.file);return PLANS.flatMap(([transformer,plan])=>{const provenance=context.
place&&builtInEntry(context.place,fileName2,transformer);const actions=mistakes.attempt(()=>plan(kustomization,context))??[];return actions.map(action=>({action,provenance}))})}function planStrategicMerges({
patchesStrategicMerge},context){if(patchesStrategicMerge.length===0)return[];const print3=()=>printPatchesStrategicMerge(patchesStrategicMerge);const all=configuring("PatchStrategicMergeTransformer",print3,
()=>planPatchesStrategicMerge(patchesStrategicMerge,context));return[{all}]}function planPatches({patches},context){return gather(patches,args=>{const print3=()=>printPatch(args);const plan=()=>planPatch(
args,context,print3);return[{all:configuring("PatchTransformer",print3,plan)}]})}function planNamespace({namespace:namespace2},{config}){if(namespace2===void 0)return[];const fieldSpecs=config.tables.
namespace;const args={namespace:namespace2,fieldSpecs,subjects:"defaultOnly",unsetOnly:false};return[namespaceTransformer(args)]}function planPrefix({namePrefix},{config}){if(namePrefix===void 0)return[];
const args={kind:"prefix",affix:namePrefix,fieldSpecs:config.tables.namePrefix};return[affixTransformer(args)]}function planSuffix({nameSuffix},{config}){if(nameSuffix===void 0)return[];const args={kind:"\
suffix",affix:nameSuffix,fieldSpecs:config.tables.nameSuffix};return[affixTransformer(args)]}function planLabels({labels,commonLabels},{config}){const entries=gather(labels,args=>{const fieldSpecs2=placedAt(
args.at,()=>labelFieldSpecs(args,config));return[args.pairs?stringMapTransformer({texts:args.pairs,fieldSpecs:fieldSpecs2}):NOTHING]});if(entries.length===0&&(commonLabels?.texts.size??0)===0)return[];
const fieldSpecs=config.tables.commonLabels;return[...entries,commonLabels?stringMapTransformer({texts:commonLabels,fieldSpecs}):NOTHING]}function planAnnotations({commonAnnotations},{config}){if(commonAnnotations===
void 0||commonAnnotations.texts.size===0)return[];const args={texts:commonAnnotations,fieldSpecs:config.tables.commonAnnotations};return[stringMapTransformer(args)]}function planJson6902({patchesJson6902},context){
return gather(patchesJson6902,args=>{const print3=()=>printPatchJson6902(args);const plan=()=>planPatchJson6902(args,context);return[{all:configuring("PatchJson6902Transformer",print3,plan)}]})}function planReplicas({
replicas},{config}){return replicas.map(args=>({all:map=>transformReplicas(map,args,config.tables.replicas)}))}function planImages({images},{config,warnings}){const areMany=images.length>4;return gather(
images,args=>[imageTransformer(args,config.tables.images,warnings,areMany)])}function planReplacements({replacements:replacements2},{files,root,warnings}){if(replacements2.length===0)return[];const loaded3=loadReplacements(
replacements2,files,root,warnings);return[{all:map=>transformReplacements(map,loaded3,warnings)}]}function addVars(known4,added,map){gather(added,variable=>{tie(variable,map);return[]});return inWords(words=>`merging vars [${added.map(formatWritten).join(" ")}]: ${words}`,()=>mergeVars(known4,added))}
function mergeVars(known4,added){const merged2=new Map(known4);for(const variable of added){const first=merged2.get(variable.name);if(first){const says=`the var '${variable.name}' is there twice`;const kustomize=`\
var '${variable.name}' already encountered`;const place2=placeOf(first.at);const hint=place2===placeOf(variable.at)?"two bases bring it along; define it in one place that only one of them builds on":`\
first defined at ${place2}`;throw failure("conflict",{says,kustomize},variable.at,hint)}merged2.set(variable.name,variable)}return merged2.size===known4.size?known4:merged2}function tie(variable,map){
const{objref}=variable;const wanted={...objref,clusterScoped:false};const isExact=objref.namespace!=="";const matches2=map.candidates(objref).flatMap(position3=>{const resource2=map.at(position3);const isMatch=resource2?.
ids.some(id=>isExact?isSameResId(id,wanted):id.name===wanted.name&&isSameGvk(id,wanted));return resource2&&isMatch?[{position:position3,resource:resource2}]:[]});const[match,another]=matches2;if(another){
const says=`${matches2.length} resources are what the var '${variable.name}' refers to`;const kustomize=`found ${matches2.length} resId matches for var ${formatVar(variable)} (unable to disambiguate)`;
const ids=matches2.slice(0,5).map(({resource:resource2})=>showResId(resource2.id));const hint=`they are ${ids.join(", ")}; add the namespace to objref`;throw failure("bad-reference",{says,kustomize},variable.
at,hint)}if(match===void 0)return;const{position:position2,resource}=match;const vars=[...resource.history.vars,variable.name];map.replace(position2,resource.withHistory({vars}))}function formatVar({name,
objref,fieldPath}){return`{${name} ${formatGvk(objref)} {${fieldPath}}}`}function formatWritten({name,written:written2}){return`{${name} ${formatGvk(written2)} {${written2.fieldPath}}}`}function accumulate(state,level){const accumulator=new Accumulator(state);accumulator.addKustomization(accumulator.load(level.root),level);return accumulator.result(level.root)}var Accumulator=class _Accumulator{#state;#lead;#mistakes=new Mistakes;#incoming=new Incoming;#config=EMPTY_CONFIG;#vars=new Map;#warnings=[];#directories=new Set;constructor(state,lead="\
accumulating resources: "){this.#state=state;this.#lead=lead}result({directory}){this.#mistakes.raise();return{resources:this.#incoming.map.resources,config:this.#config,vars:this.#vars,warnings:this.#warnings,
directories:[...new Set([directory,...this.#directories])]}}load(root,at,words=own=>own){const decoded=inWords(words,()=>loadKustomization(this.#state.files,root,at));this.#mistakes.inWords(words,()=>this.#mistakes.
add(decoded.errors));return decoded}addKustomization(decoded,level){const{kustomization,warnings}=decoded;const{files,schema}=this.#state;const{map}=this.#incoming;this.#warnings.push(...warnings);this.#try(
()=>schema.set(kustomization,level.root));this.addResources(kustomization.resources,level);this.#try(()=>{this.#config=levelConfig(this.#config,kustomization,files,level.root)});this.#generate(kustomization,
level);for(const path of kustomization.components)this.#try(()=>this.#addComponent(path,level));const steps=this.#planSteps(kustomization,level);if(this.#mistakes.areNone)runSteps(steps,map,this.#mistakes);
this.#try(()=>{const plugins=this.#pluginContext(kustomization,level);const validators=loadValidators(kustomization.validators,plugins);if(this.#mistakes.areNone)runValidators(validators,map)});if(this.#mistakes.
areNone){this.#try(()=>{this.#vars=addVars(this.#vars,kustomization.vars,map)})}}addResources(paths,level){for(const path of paths){this.#try(()=>{if(this.#isFile(path,level.root))this.#addFile(path,level);else
this.#addBase(path,level)})}}addOne(resource,entry2,words=own=>own){this.#state.schema.note(resource);this.#try(()=>inWords(words,()=>this.#incoming.add(resource,entry2)))}#wordsOf(path){return new ResourceWords(
this.#state.files,path,this.#lead)}#try(work){this.#mistakes.attempt(work)}#isFile(path,root){const{files}=this.#state;if(isRepository(path.text)||path.text==="")return false;if(/^https?:/i.test(path.
text))return true;const join3=()=>files.join(root,path);const isAbsolute=path.text.startsWith("/");const joined=isAbsolute?inWords(this.#wordsOf(path).absolute,join3):join3();const real=files.tree.realPath(
joined);return real!==void 0&&files.tree.kind(real)==="file"}#addFile(path,{root,place:place2}){const{files,schema}=this.#state;const real=files.locate(root,path);const{clusterScoped:clusterScoped2}=schema;
const words=this.#wordsOf(path);const resources=inWords(words.reading(real),()=>fileResources(files,real));const adding=words.adding(real,resources);for(const read of resources){const scoped=clusterScoped2.
size>0?read.withHistory({clusterScoped:clusterScoped2}):read;const entry2=place2&&{place:placeBelow(place2,path.text)};this.addOne(entry2?withOrigin(scoped,entry2):scoped,path,adding(read))}}#addBase(path,{
root,place:place2}){const{files,schema}=this.#state;const words=this.#wordsOf(path);const entered=inWords(words.entering,()=>enterDirectory(files,root,path));inWords(words.directory(entered.directory),
()=>this.#checkCycle(entered,path));const base=this.#base({root:entered,place:place2&&placeBelow(place2,path.text)},path);const merging2=words.base("merge",entered.directory);if(this.#incoming.addFirst(
base.resources,path))schema.noteAll(base.resources);else for(const resource of base.resources)this.addOne(resource,path,merging2);this.#config=mergeConfigs(this.#config,base.config);this.#vars=inWords(
merging2,()=>mergeVars(this.#vars,base.vars.values()));this.#warnings.push(...base.warnings);for(const directory of base.directories)this.#directories.add(directory)}#checkCycle(entered,path){if(!isRepository(
path.text))checkCycle(this.#state.files,entered,path)}#base(level,path){const{bases,files,schema}=this.#state;const{path:from="",repo="",ref=""}=level.place??{};const key=`${level.root.directory}
${from}
${repo}
${ref}
${schema.id}`;const known4=bases.get(key);if(known4){for(const directory2 of known4.directories)checkCycle(files,{...level.root,directory:directory2},path);return known4}const{directory}=level.root;const words=this.#wordsOf(
path);const{kustomization}=this.load(level.root,path,words.base("load",directory));inWords(words.directory(directory),()=>{if(kustomization.kind==="Component")throw misplaced(files,kustomization,directory,
path)});const before=schema.id;const built=inWords(words.base("accumulate",directory),()=>this.#build(level));if(schema.id===before)bases.set(key,built);return built}#build(level){const{failed}=this.#state;
const{directory}=level.root;if(failed.has(directory))throw failed.get(directory);try{return accumulate(this.#state,level)}catch(thrown){failed.set(directory,thrown);throw thrown}}#addComponent(path,{root,
place:place2}){const{files}=this.#state;const words=new ComponentWords(files);const entered=inWords(words.entering,()=>{const directory2=enterDirectory(files,root,path);this.#checkCycle(directory2,path);
return directory2});const{directory}=entered;const decoded=this.load(entered,path,words.component("load",directory));const{kustomization}=decoded;inWords(words.directory,()=>{if(kustomization.kind!=="\
Component")throw misplaced(files,kustomization,directory,path)});const below=place2&&placeBelow(place2,path.text);this.#directories.add(directory);this.#mistakes.inWords(words.component("accumulate",directory),
()=>{this.addKustomization(decoded,{root:entered,place:below})});if(this.#mistakes.areNone)checkUnique(this.#incoming.map);this.#config=mergeConfigs(EMPTY_CONFIG,this.#config)}#generate(kustomization,level){
const generated=this.#loadGenerators(kustomization,level);if(!this.#mistakes.areNone)return;for(const each of generated)this.#try(()=>absorb(this.#incoming.map,each))}#loadGenerators(kustomization,level){
const{files}=this.#state;const plugins=this.#pluginContext(kustomization,level);const builtIn=builtInGenerators(kustomization,{...level,files},this.#mistakes);this.#try(()=>{if(kustomization.helm)throw helmRefused(
kustomization.helm)});const others=this.#mistakes.attempt(()=>loadGenerators(kustomization.generators,plugins));return[...builtIn,...others??[]]}#planSteps(kustomization,level){const{files,schema}=this.#state;
const context={files,root:level.root,config:this.#config,place:level.place,schemas:()=>schema.schemas,warnings:this.#warnings};const plugins=this.#pluginContext(kustomization,level);const builtIn=planTransformers(
kustomization,context,this.#mistakes);const load=()=>loadTransformers(kustomization.transformers,plugins);return[...builtIn,...this.#mistakes.attempt(load)??[]]}#pluginContext({file},level){const{files,
schema}=this.#state;return{files,level,root:level.root,fileName:basename(file),schemas:()=>schema.schemas,warnings:this.#warnings,readResources:(paths,inline,words)=>{const accumulator=new _Accumulator(
this.#state,"");for(const resource of inline)accumulator.addOne(resource,void 0,words);accumulator.addResources(paths,level);return accumulator.result(level.root).resources}}}};function sortResources(resources,options){if(options===void 0)return sortLegacy(resources,DEFAULT_ORDER);const{order,legacySortOptions,at}=options;if(order!=="legacy"&&order!=="fifo"){const message="t\
he field 'sortOptions.order' must be one of [fifo, legacy]";throw failure("bad-kustomization",message,at,`it is '${order}'`)}if(order==="legacy")return sortLegacy(resources,legacySortOptions??DEFAULT_ORDER);
if(legacySortOptions){const message=`the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'`;throw failure("bad-kustomization",message,at,"remove it, or w\
rite order: legacy")}return resources}var DEFAULT_ORDER={orderFirst:KINDS_FIRST,orderLast:KINDS_LAST};function sortLegacy(resources,{orderFirst,orderLast}){const ranks2=kindRanks(orderFirst,orderLast);
return resources.map(resource=>{const{id}=resource;const rank=ranks2.get(id.kind)??0;return{resource,id,rank,gvk:gvkSortText(id)}}).sort(compareKeys2).map(({resource})=>resource)}function compareKeys2(a,b){
if(isSameGvk(a.id,b.id)){return a.id.namespace===b.id.namespace?compareText(a.id.name||"~N",b.id.name||"~N"):compareText(idSortText(a.id),idSortText(b.id))}if(a.rank!==b.rank)return a.rank-b.rank;const byKind=compareText(
a.gvk,b.gvk);return areNamespaces(a.id,b.id)?-byKind:byKind}function areNamespaces(a,b){return a.kind==="Namespace"&&b.kind==="Namespace"&&(a.group===""||b.group==="")}function idSortText(id){return`${formatGvk(
id)}|${id.namespace||"~X"}|${id.name||"~N"}`}function findUnlisted(files,directories){return[...new Set(directories)].flatMap(directory=>unlistedIn(files,directory)??[])}function unlistedIn(files,directory){const[path]=files.kustomizationPaths(directory);
const names=path===void 0?[]:files.list(directory).filter(isYaml);if(path===void 0||names.length<2)return void 0;const source=files.source(path);const isNew=name=>!files.hasRead(join2(directory,name))&&
!source.text.includes(name);const unlisted=names.filter(name=>isNew(name)&&isManifest(files.tree.read(join2(directory,name))??""));if(unlisted.length===0)return void 0;const shown=unlisted.slice(0,5).
map(name=>`'${name}'`);const more=unlisted.length>shown.length?[`${unlisted.length-shown.length} more`]:[];const[is,them]=unlisted.length===1?["is","it"]:["are","them"];return failure("bad-kustomizati\
on",`${[...shown,...more].join(", ")} ${is} beside ${basename(path)}, and nothing lists ${them}`,{source,offset:0},`add ${them} to \`resources:\` or \`patches:\`, or name ${them} in a comment to leave\
 ${them} out`)}function isYaml(name){return name.endsWith(".yaml")||name.endsWith(".yml")}var FOR_TOOLS=/^apiVersion: *["']?(?:kustomize\.config\.k8s\.io|skaffold|kind\.x-k8s\.io|builtin|ctlptl\.dev|config\.)/m;
function isManifest(text2){if(!/^apiVersion:/m.test(text2)||!/^kind:/m.test(text2)||!/^metadata:/m.test(text2))return false;return!FOR_TOOLS.test(text2)&&!text2.includes("config.kubernetes.io/local-co\
nfig")}function findUnused(map){const generated=map.resources.filter(isForUse);const{resources}=map;if(generated.length===0||generated.length===resources.length)return[];const names=new Set(generated.flatMap(
namesOf));const search=new Search(names);for(const resource of resources)if(!search.isDone)search.visit(resource);return generated.filter(resource=>namesOf(resource).every(name=>search.left.has(name))).
map(unused)}function isForUse({history}){const{isGenerated,needsHash,hasOwnLabels,vars}=history;return isGenerated&&needsHash&&!hasOwnLabels&&vars.length===0}function namesOf(resource){return resource.
ids.map(({name})=>name)}function unused({kind,originalId,root}){const says=`nothing in this build uses the ${kind} '${originalId.name}'`;const hint=`remove it, or refer to it by this name; options.dis\
ableNameSuffixHash: true is for what others refer to`;return failure("resource-not-found",says,root,hint)}var Search=class{left;#shortest;#longest;constructor(names){this.left=names;const lengths=[...names].
map(name=>name.length);this.#shortest=Math.min(...lengths);this.#longest=Math.max(...lengths)}get isDone(){return this.left.size===0}visit({root}){for(const{key,value}of mapEntries(root)){if(key.text!==
"metadata"||value.kind!=="map")this.#node(value);else for(const entry2 of mapEntries(value))if(entry2.key.text!=="name")this.#node(entry2.value)}}#node(node){switch(node.kind){case"map":for(const value of node.
values)this.#node(value);return;case"seq":for(const item of node.items)this.#node(item);return;default:{const{length}=node.text;if(length>=this.#shortest&&length<=this.#longest)this.left.delete(node.text)}}}};function groupBy(items,keyOf2){const groups=new Map;for(const item of items){const key=keyOf2(item);const group=groups.get(key);if(group===void 0)groups.set(key,[item]);else group.push(item)}return groups}function chooseReferral(candidates,reference){const named=candidates.byPreviousName.get(reference.name);if(named===void 0)return{kind:"none"};const{referrer,isMap}=reference;const fits=fitOf(reference,
candidates);return pick(named.filter(fits),referrer,isMap)}function fitOf(reference,candidates){const{original,referrer,target,namespace:namespace2,isRoleRef}=reference;const reaches=reachOf(original);
const isInNamespace=namespace2===void 0?void 0:namespaceTest(namespace2,candidates,reaches);const role=isRoleRef?roleOf(referrer):void 0;return candidate=>hadKind(candidate,target)&&reaches(candidate)&&
isInNamespace?.(candidate)!==false&&(role===void 0||hadKind(candidate,role))&&isNear(candidate,referrer)}function pick(candidates,referrer,comparesNamespace){const only=candidates[0];if(only===void 0)
return{kind:"none"};if(candidates.length===1)return{kind:"found",resource:only};const loosely=candidates.filter(candidate=>areAffixesEqual(candidate,referrer,true));const rest=loosely.length>1?loosely.
filter(candidate=>areAffixesEqual(candidate,referrer,false)):loosely;const[first]=rest;if(first===void 0)return{kind:"none"};const areSame2=rest.every(({name,namespace:namespace2})=>name===first.name&&
(!comparesNamespace||namespace2===first.namespace));return areSame2?{kind:"found",resource:first}:{kind:"ambiguous",resources:rest}}function hadKind({id,history},{group,version,kind}){if(group!==""&&group!==
id.group||version!==""&&version!==id.version){return false}return history.previous.some(previous=>kind===""||kind===previous.kind)}function reachOf(referrer){if(referrer.id.clusterScoped)return()=>true;
const own=effectiveNamespace(referrer.id);const isBeside=({id})=>id.clusterScoped||effectiveNamespace(id)===own;if(referrer.kind!=="RoleBinding")return isBeside;const ofSubjects=subjectNamespaces(referrer);
return candidate=>isBeside(candidate)||ofSubjects.has(candidate.id.namespace)}function subjectNamespaces(referrer){const namespaces=new Set;const subjects=getField(referrer.root,"subjects");if(subjects?.
kind!=="seq")return namespaces;for(const subject of subjects.items){const namespace2=getField(subject,"namespace");if(namespace2===void 0||textOf(getField(subject,"kind"))!=="ServiceAccount")continue;
if(isNull(namespace2)){const message=`Invalid Input: namespace is blank for resource "${referrer.name}"`;throw failure("bad-reference",message,namespace2,"write the namespace, or remove the field")}namespaces.
add(textOf(namespace2)??"")}return namespaces}function namespaceTest(namespace2,{byOriginalNamespace},reaches){const wasThere=byOriginalNamespace().get(namespace2)?.some(reaches)===true;return({id,originalId})=>effectiveNamespace(
wasThere?originalId:id)===namespace2}function roleOf(referrer){const roleRef=getField(referrer.root,"roleRef");const group=textOf(getField(roleRef,"apiGroup"));const kind=textOf(getField(roleRef,"kind"));
return group===void 0||kind===void 0?void 0:{group,version:"",kind}}function isNear(candidate,referrer){if(referrer.id.clusterScoped||candidate.id.clusterScoped)return true;if(candidate.kind==="Servic\
eAccount")return true;return effectiveNamespace(candidate.id)===effectiveNamespace(referrer.id)}function areAffixesEqual(a,b,emptyAgrees){const agree=(x,y)=>emptyAgrees&&(x.length===0||y.length===0)||
haveSameEnd(x,y);return agree(a.history.prefixes,b.history.prefixes)&&agree(a.history.suffixes,b.history.suffixes)}function haveSameEnd(a,b){const length=Math.min(a.length,b.length);if(length===0)return a.
length===b.length;for(let i=1;i<=length;i++)if(a.at(-i)!==b.at(-i))return false;return true}function fixNameReferences(map,references){const candidates=indexCandidates(map);updateAll(map,original=>{const fields=fieldsOfType(references,original);if(fields.length===0)return original;refuseNullType(
original);return applyRows(original,fields,new ReferenceFix(original,candidates))})}function refuseNullType({root}){for(const field2 of["apiVersion","kind"]){const node=getField(root,field2);if(!isNull(
node)||node===void 0||textOf(node)==="")continue;const says=`${field2} is null, which kustomize cannot handle in a resource that may refer to others`;const kustomize=`node-referrerOriginal '${field2===
"kind"?"Kind":"APIVersion"}' mismatch '' != '${textOf(node)}'`;throw failure("bad-resource",{says,kustomize},node,"write it, or leave the field away")}}function indexCandidates(map){const{resources}=map;
const byPreviousName=new Map;for(const resource of resources){for(const{name}of resource.history.previous){if(name!==""&&byPreviousName.get(name)?.at(-1)!==resource)enter(byPreviousName,name,resource)}}
let byNamespace;const byOriginalNamespace=()=>{byNamespace??=groupBy(resources,({originalId})=>effectiveNamespace(originalId));return byNamespace};return{byPreviousName,byOriginalNamespace}}function enter(index,key,resource){
const resources=index.get(key);if(resources)resources.push(resource);else index.set(key,[resource])}var fieldsOfReferences=new WeakMap;function fieldsOfType(references,{originalType:type}){let byType=fieldsOfReferences.
get(references);if(!byType){byType=new Map;fieldsOfReferences.set(references,byType)}let fields=byType.get(type);if(!fields){fields=references.flatMap(({target,referrers})=>referrers.filter(spec=>isGvkSelected(
type,spec)).map(spec=>({...spec,target,isRoleRef:spec.path.endsWith("roleRef/name")})));byType.set(type,fields)}return fields}var ReferenceFix=class{#original;#candidates;#last;constructor(original,candidates){
this.#original=original;this.#candidates=candidates}set(node,field2,referrer){if(isNull(node))return node;try{if(node.kind==="seq")return mapItems(node,item=>this.#item(item,field2,referrer));return this.#item(
node,field2,referrer)}catch(error){throw error instanceof UserError?this.blame(error,field2,referrer):error}}blame(error,{path},{id}){return leadBy(`updating name reference in '${path}' field of '${formatResId(
id)}'`,error)}#item(node,field2,referrer){if(isNull(node))return node;switch(node.kind){case"scalar":return this.#scalar(node,field2,referrer);case"map":return this.#map(node,field2,referrer);default:
throw wrongKind("scalar",node)}}#scalar(node,field2,referrer){const name=node.text;const choice=this.#choiceOf(name,field2,referrer);if(choice.kind==="ambiguous")throw ambiguous(choice.resources,node,
field2,referrer);if(choice.kind==="none"||choice.resource.name===name)return node;return replaceText(node,choice.resource.name,"",node)}#map(node,field2,referrer){const nameNode=getField(node,"name");
if(nameNode===void 0){const hint=`the field spec '${field2.path}' has to lead to a name, or to a map with a name`;throw failure("bad-reference","path config error; no 'name' field in node",node,hint)}
const name=textOf(nameNode)??"";const namespace2=textOf(getField(node,"namespace"));const choice=this.#choose({name,namespace:namespace2,isMap:true},field2,referrer);if(choice.kind==="ambiguous")throw ambiguous(
choice.resources,node,field2,referrer);if(choice.kind==="none")return node;const{resource}=choice;if(resource.name===name&&resource.namespace==="")return node;const named=setText(node,"name",resource.
name,"",nameNode);if(resource.namespace==="")return named;const at=getField(getField(resource.root,"metadata"),"namespace")??resource.root;return setText(named,"namespace",resource.namespace,"",at)}#choiceOf(name,field2,referrer){
const last=this.#last;if(last?.name===name&&last.referrer===referrer&&meanTheSame(last.field,field2)){return last.referral}const referral=this.#choose({name,namespace:void 0,isMap:false},field2,referrer);
this.#last={name,field:field2,referrer,referral};return referral}#choose(named,{target,isRoleRef},referrer){const original=this.#original;return chooseReferral(this.#candidates,{...named,original,referrer,
target,isRoleRef})}};function meanTheSame(a,b){return a.target===b.target&&a.isRoleRef===b.isRoleRef}function ambiguous(resources,node,field2,referrer){const ids=resources.map(resource=>formatResId(resource.
id)).join(", ");const shown=resources.map(resource=>showResId(resource.id)).join(" and ");const name=textOf(node.kind==="map"?getField(node,"name"):node);const says=`'${name??""}' may mean ${shown}`;const kustomize=`\
considering field '${field2.path}' of object ${formatResId(referrer.id)}: found multiple possible referrals: ${ids}`;const places=resources.map(resource=>placeOf(resource.root)).join(", ");const remedy=node.
kind==="map"?"name the namespace in the reference":"give them different names";return failure("bad-reference",{says,kustomize},node,`defined at ${places}; ${remedy}`)}function allowedSource(spec,allow){const problem=problemOf(spec);if(problem)throw new UserError("remote-refused",problem.message,{hint:problem.hint});const{scheme,host,path,cloneUrl,timeoutMs}=spec;const place2=scheme===
"file"?`file:${path}`:`${host}/${path.replace(/^\//,"")}`;const name=trimmed(place2);if(!allow.some(entry2=>isBelow(entry2,name)))throw notAllowed(spec,allow);return{url:cloneUrl,name,timeoutMs}}function problemOf(spec){
const{scheme,user,host,path,ref,wantsSubmodules}=spec;const shown=`'${redact(spec.raw)}'`;if(scheme==="http"){const hint="write https://; over plain http anyone on the way can answer";return{message:`${shown}\
 is fetched without encryption`,hint}}if(!/^([a-z][a-z0-9-]*)?$/i.test(user)){const hint="take it out, and give it to git: a credential helper, or an SSH key";return{message:`${shown} holds credential\
s`,hint}}if(!isPlainHost(scheme,host)||!isPlainPath(scheme,path)){const hint="write the host and the path as they are, without . and .. or escapes";return{message:`${shown} is no plain URL of a reposi\
tory`,hint}}if(ref!==""&&!isPlainRef(ref)){const hint="write ?ref= with a full commit id, a tag or a branch";return{message:`'${ref}' cannot be the name of a ref`,hint}}if(wantsSubmodules){const hint="\
remove submodules=, and name the repository of the submodule as a base of its own";return{message:`${shown} asks for submodules, which are not fetched`,hint}}return void 0}function isPlainHost(scheme,host){
return scheme==="file"?host==="":/^[a-z0-9][a-z0-9.-]*(:\d{1,5})?$/.test(host)}function isPlainPath(scheme,path){if(scheme==="file"&&!path.startsWith("/"))return false;if(/[\u0000-\u0020\u007f\\#]|%(2e|2f|5c|25|00)/i.
test(path))return false;const segments=path.replace(/^\/|\/$/g,"").split("/");return segments.every(segment=>!/^\.{0,2}$/.test(segment)&&!segment.startsWith("-"))}function isPlainRef(ref){return!/^[-+/]|\.\.|@\{|[\u0000-\u0020\u007f~^:?*[\\]/.
test(ref)}function isBelow(entry2,name){const prefix=prefixOf(entry2);return name===prefix||name.startsWith(`${prefix}/`)}function prefixOf(entry2){if(entry2.startsWith("file:"))return trimmed(entry2.
replace(/^file:\/+/,"file:/"));const host=entry2.replace(/\/.*$/s,"");return trimmed(host.toLowerCase()+entry2.slice(host.length))}function trimmed(path){return path.replace(/\/$/,"").replace(/\.git$/,
"")}function notAllowed({scheme,host,path,raw},allow){const entry2=scheme==="file"?`file://${path}`:host;const allowed=allow.length===0?"no host is":`only ${allow.join(", ")}`;const message=`'${redact(
raw)}' is remote, and '${entry2}' is not allowed (${allowed})`;return new UserError("remote-refused",message,{hint:`allow it in the config with 'remotes: {allow: [${[...allow,entry2].join(", ")}]}', o\
r here with '--allow-remote ${entry2}'`})}function remoteTrees({git,allow,pin:pin2}){const trees=new Map;return{open(spec){const source=allowedSource(spec,allow);const commit=isCommit(spec.ref)?spec.ref:pin2(source,spec.ref||"HEAD");const name=`${source.
name}@${commit}`;const tree=trees.get(name)??git.treeAt(source,commit);trees.set(name,tree);return{name,tree}}}}var NO_REMOTES={open(spec){const message=`'${redact(spec.raw)}' is remote, and nothing i\
s fetched by default`;throw new UserError("remote-refused",message,{hint:"copy what it points to into this repository and name the copy"})}};function isCommit(ref){return/^[0-9a-f]{40}$/.test(ref)}var MERGE_TYPES=`metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92
metadata:92
metadata:92 status:7
conditions!type
metadata:92 status:9
conditions!type
metadata:92
metadata:92 spec:12 status:13
template:73
conditions!type
metadata:92 spec:15 status:16
template:73
conditions!type
metadata:92 spec:18 status:19
template:73
conditions!type
metadata:92 spec:21 status:22
template:73
conditions!type
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 spec:39
jobTemplate:43
metadata:92 spec:41 status:42
template:73
conditions!type
metadata:92 spec:41
metadata:92 spec:45
jobTemplate:46
metadata:92 spec:41
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
conditions!type metadata:92
metadata:92
env!name ports!containerPort+protocol volumeDevices!devicePath volumeMounts!mountPath
metadata:92
env!name volumeDevices!devicePath volumeMounts!mountPath
volumeClaimTemplate:68
metadata:92
metadata:92
metadata:92 status:61
conditions!type
metadata:92 spec:63 status:64
podCIDRs!
addresses!type conditions!type
metadata:92
metadata:92 status:67
conditions!type
metadata:92
metadata:92 spec:70 status:71
containers!name[54 ephemeralContainers!name[56 hostAliases!ip imagePullSecrets!name initContainers!name[54 topologySpreadConstraints!topologyKey+whenUnsatisfiable volumes!name[83
conditions!type podIPs!ip
metadata:92 template:73
metadata:92 spec:70
metadata:92 spec:75 status:76
template:73
conditions!type
metadata:92
metadata:92
metadata:92 spec:81 status:82
metadata:92 secrets!name
ports!port+protocol
conditions!type
ephemeral:57
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
configMapGenerator!name secretGenerator!name
finalizers! ownerReferences!uid
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 status:101
conditions!type
metadata:92
metadata:92 status:104
conditions!type
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 spec:118
drivers!name
metadata:92
metadata:92
metadata:92
metadata:92 spec:123
drivers!name
metadata:92
metadata:92
metadata:92`;var MERGE_KINDS=`admissionregistration.k8s.io/v1/MutatingWebhookConfiguration 0
admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration 1
admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration 2
admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration 3
apiextensions.k8s.io/v1/CustomResourceDefinition 4
apiextensions.k8s.io/v1beta1/CustomResourceDefinition 5
apiregistration.k8s.io/v1/APIService 6
apiregistration.k8s.io/v1beta1/APIService 8
apps/v1/ControllerRevision 10
apps/v1/DaemonSet 11
apps/v1/Deployment 14
apps/v1/ReplicaSet 17
apps/v1/StatefulSet 20
authentication.k8s.io/v1/TokenRequest 23
authentication.k8s.io/v1/TokenReview 24
authentication.k8s.io/v1beta1/TokenReview 25
authorization.k8s.io/v1/LocalSubjectAccessReview 26
authorization.k8s.io/v1/SelfSubjectAccessReview 27
authorization.k8s.io/v1/SelfSubjectRulesReview 28
authorization.k8s.io/v1/SubjectAccessReview 29
authorization.k8s.io/v1beta1/LocalSubjectAccessReview 30
authorization.k8s.io/v1beta1/SelfSubjectAccessReview 31
authorization.k8s.io/v1beta1/SelfSubjectRulesReview 32
authorization.k8s.io/v1beta1/SubjectAccessReview 33
autoscaling/v1/HorizontalPodAutoscaler 34
autoscaling/v1/Scale 35
autoscaling/v2beta1/HorizontalPodAutoscaler 36
autoscaling/v2beta2/HorizontalPodAutoscaler 37
batch/v1/CronJob 38
batch/v1/Job 40
batch/v1beta1/CronJob 44
certificates.k8s.io/v1/CertificateSigningRequest 47
certificates.k8s.io/v1beta1/CertificateSigningRequest 48
coordination.k8s.io/v1/Lease 49
coordination.k8s.io/v1beta1/Lease 50
discovery.k8s.io/v1/EndpointSlice 84
discovery.k8s.io/v1beta1/EndpointSlice 85
events.k8s.io/v1/Event 86
events.k8s.io/v1beta1/Event 87
extensions/v1beta1/Ingress 88
flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema 89
flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration 90
kustomize.config.k8s.io/v1beta1/Kustomization 91
networking.k8s.io/v1/Ingress 93
networking.k8s.io/v1/IngressClass 94
networking.k8s.io/v1/NetworkPolicy 95
networking.k8s.io/v1beta1/Ingress 96
networking.k8s.io/v1beta1/IngressClass 97
node.k8s.io/v1/RuntimeClass 98
node.k8s.io/v1beta1/RuntimeClass 99
policy/v1/PodDisruptionBudget 100
policy/v1beta1/Eviction 102
policy/v1beta1/PodDisruptionBudget 103
policy/v1beta1/PodSecurityPolicy 105
rbac.authorization.k8s.io/v1/ClusterRole 106
rbac.authorization.k8s.io/v1/ClusterRoleBinding 107
rbac.authorization.k8s.io/v1/Role 108
rbac.authorization.k8s.io/v1/RoleBinding 109
rbac.authorization.k8s.io/v1beta1/ClusterRole 110
rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding 111
rbac.authorization.k8s.io/v1beta1/Role 112
rbac.authorization.k8s.io/v1beta1/RoleBinding 113
scheduling.k8s.io/v1/PriorityClass 114
scheduling.k8s.io/v1beta1/PriorityClass 115
storage.k8s.io/v1/CSIDriver 116
storage.k8s.io/v1/CSINode 117
storage.k8s.io/v1/StorageClass 119
storage.k8s.io/v1/VolumeAttachment 120
storage.k8s.io/v1beta1/CSIDriver 121
storage.k8s.io/v1beta1/CSINode 122
storage.k8s.io/v1beta1/CSIStorageCapacity 124
storage.k8s.io/v1beta1/StorageClass 125
storage.k8s.io/v1beta1/VolumeAttachment 126
v1/Binding 51
v1/ComponentStatus 52
v1/ConfigMap 53
v1/Endpoints 55
v1/Event 58
v1/LimitRange 59
v1/Namespace 60
v1/Node 62
v1/PersistentVolume 65
v1/PersistentVolumeClaim 66
v1/Pod 69
v1/PodTemplate 72
v1/ReplicationController 74
v1/ResourceQuota 77
v1/Secret 78
v1/Service 79
v1/ServiceAccount 80`;var builtInSchemas={ofKind(apiVersion,kind){const line=builtInKinds().get(`${apiVersion}/${kind}`);return line===void 0?void 0:typeAt(line)}};function isBuiltInKind(apiVersion,kind){return builtInKinds().
has(`${apiVersion}/${kind}`)}function builtInKinds(){kinds??=new Map(MERGE_KINDS.split("\n").map(parseKind));return kinds}var kinds;var lines;var types2=[];function parseKind(line){const space=line.indexOf(
" ");return[line.slice(0,space),Number(line.slice(space+1))]}function typeAt(line){const known4=types2[line];if(known4)return known4;lines??=MERGE_TYPES.split("\n");const type=new BuiltInType(lines[line]??
"");types2[line]=type;return type}var BuiltInType=class{keys=void 0;#fields;constructor(line){this.#fields=new Map(line.split(" ").filter(Boolean).map(parseField))}field(name){return this.#fields.get(
name)}items(){return void 0}};var FIELD=/^([^!:[]+)(?:!([^:[]*))?(?:[:[](\d+))?$/;function parseField(text2){const[,name="",keys,line]=FIELD.exec(text2)??[];return[name,new BuiltInField(keys,line)]}var BuiltInField=class{keys;#line;constructor(keys,line){
this.keys=keys===void 0?void 0:keys.split("+").filter(Boolean);this.#line=line===void 0?void 0:Number(line)}field(name){return this.keys===void 0&&this.#line!==void 0?typeAt(this.#line).field(name):void 0}items(){
return this.keys!==void 0&&this.#line!==void 0?typeAt(this.#line):void 0}};function parseOpenApi(source){const document=readYaml11(source);const value=document?.value??(source.text===""?void 0:{});if(!isJsonObject(value)){const message="invalid schema file: it has to be a ma\
p with definitions";throw failure("bad-kustomization",message,document?.node??{source,offset:0})}if(!areSchemas(value.definitions??null)){const says="the definitions of this schema file are no OpenAPI\
 schemas";throw failure("bad-kustomization",{says,kustomize:"invalid schema file"},document?.node)}const definitions=objectAt(value,"definitions");return{schemas:new DefinedSchemas(definitions),clusterScoped:clusterScopedKinds(
objectAt(value,"paths"))}}function objectAt(value,key){const found=isJsonObject(value)&&Object.hasOwn(value,key)?value[key]:void 0;return isJsonObject(found)?found:{}}function textAt(value,key){const found=isJsonObject(
value)&&Object.hasOwn(value,key)?value[key]:void 0;return typeof found==="string"?found:void 0}var GVK="x-kubernetes-group-version-kind";function kindKey(gvk){const group=textAt(gvk,"group")??"";const version=textAt(
gvk,"version")??"";return`${group===""?version:`${group}/${version}`}/${textAt(gvk,"kind")??""}`}var DefinedSchemas=class{#kinds=new Map;constructor(definitions){for(const definition of Object.values(
definitions)){const gvks=isJsonObject(definition)?definition[GVK]:void 0;for(const gvk of isJsonList(gvks)?gvks:[]){this.#kinds.set(kindKey(gvk),new DefinedSchema(definition,definitions))}}}ofKind(apiVersion,kind){
return this.#kinds.get(`${apiVersion}/${kind}`)}};var DefinedSchema=class _DefinedSchema{keys;#definition;#definitions;constructor(definition,definitions){this.#definition=definition;this.#definitions=
definitions;this.keys=mergeKeys(definition)}field(name){const properties=objectAt(this.#definition,"properties");if(Object.hasOwn(properties,name))return this.#resolved(properties[name]);const additional=isJsonObject(
this.#definition)?this.#definition.additionalProperties:void 0;return isJsonObject(additional)?this.#resolved(additional):void 0}items(){if(!isJsonObject(this.#definition))return void 0;const{type,items}=this.#definition;
const isArray=type==="array"||isJsonList(type)&&type.length===1&&type[0]==="array";return isArray&&isJsonObject(items)?this.#resolved(items):void 0}#resolved(definition){let resolved=definition;for(let steps=0;steps<
100;steps++){const reference=textAt(resolved,"$ref");if(reference===void 0){return resolved===void 0?void 0:new _DefinedSchema(resolved,this.#definitions)}const name=reference.replace(/^#\/definitions\//,
"").replaceAll("~1","/").replaceAll("~0","~");resolved=Object.hasOwn(this.#definitions,name)?this.#definitions[name]:void 0}return void 0}};function mergeKeys(definition){const strategy=textAt(definition,
"x-kubernetes-patch-strategy");if(!strategy?.split(",").includes("merge")||!isJsonObject(definition))return void 0;const mapKeys=definition["x-kubernetes-list-map-keys"];if(isJsonList(mapKeys))return mapKeys.
map(String);const key=textAt(definition,"x-kubernetes-patch-merge-key");return key===void 0?[]:[key]}function clusterScopedKinds(paths){const isNamespaced=new Map;for(const[path,methods]of Object.entries(
paths)){const gvk=objectAt(methods,"get")[GVK];if(!isJsonObject(gvk))continue;const key=kindKey(gvk);const hasNamespace=path.includes("namespaces/{namespace}");isNamespaced.set(key,hasNamespace||isNamespaced.
get(key)===true)}const kinds2=[...isNamespaced].filter(([,namespaced])=>!namespaced).map(([key])=>key);return new Set(kinds2.filter(key=>!isBuiltIn(key)))}function isBuiltIn(key){const slash=key.lastIndexOf(
"/");return isClusterScoped(key.slice(0,slash),key.slice(slash+1))}function bothSchemas(first,second){return{ofKind:(apiVersion,kind)=>first.ofKind(apiVersion,kind)??second.ofKind(apiVersion,kind)}}var BUILT_IN_VERSION="v1.21.2";var openApiOf=oncePerText(parseOpenApi);var SchemaState=class{#files;#isSet=false;#schemas=builtInSchemas;#clusterScoped=new Set;#id="";#keepsBuiltIn=false;#broken;#noted=new Map;constructor(files){
this.#files=files}get schemas(){if(this.#broken)throw this.#broken;if(!this.#isSet)this.#keepsBuiltIn=true;return this.#schemas}get clusterScoped(){return this.#clusterScoped}get id(){return this.#id}note({
type,apiVersion,kind}){if((this.#isSet||this.#keepsBuiltIn)&&!this.#broken)return;if(this.#noted.get(type.kind)===type)return;this.#noted.set(type.kind,type);const isUnknown=!isClusterScoped(apiVersion,
kind)&&!isBuiltInKind(apiVersion,kind);if(this.#broken&&isUnknown)throw this.#broken;this.#keepsBuiltIn=isUnknown}noteAll(resources){for(const resource of resources)this.note(resource)}set({openapi},root){
const path=openapi?.texts.get("path");const version=openapi?.texts.get("version");const file=path&&this.#files.load(root,path);if(this.#isSet)return;if(file){if(version){const message="builtin version\
 and custom schema provided, cannot use both";throw failure("bad-kustomization",message,version,"remove one of path and version")}const custom=this.#read(file.source);if(custom===void 0)return;this.#schemas=
this.#keepsBuiltIn?bothSchemas(custom.schemas,builtInSchemas):custom.schemas;this.#clusterScoped=custom.clusterScoped;this.#isSet=true;this.#id=file.path}else if(version&&version.text!==""){if(version.
text!==BUILT_IN_VERSION){const message="the specified OpenAPI version is not built in";throw failure("bad-kustomization",message,version,`write ${BUILT_IN_VERSION}, or remove it`)}this.#isSet=true}}#read(source){
try{return openApiOf(source)}catch(error){if(this.#keepsBuiltIn||!(error instanceof UserError))throw error;this.#isSet=true;this.#broken=error;return void 0}}};function expandVars(text2,readVar){const whole=/^\$\(([^)]*)\)$/.exec(text2)?.[1];if(whole!==void 0)return readVar(whole)??text2;return text2.replace(/\$\$|\$\(([^)]*)\)/g,(found,name)=>name===void 0?
"$":inText(readVar(name)??found))}function inText(value){if(typeof value!=="number")return String(value);if(value===0)return shortestText(value);const magnitude=Math.abs(value);if(magnitude>=1e-4&&magnitude<
1e6)return String(value);return value.toExponential().replace(/e([-+])(\d)$/,"e$10$2")}function decimalText(value){const[,sign="",first="",rest="",exponent]=/^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(value.
toExponential())??[];if(exponent===void 0||value===0)return shortestText(value);const shift=Number(exponent);if(shift<0)return`${sign}0.${"0".repeat(-shift-1)}${first}${rest}`;const digits=`${first}${rest}`.
padEnd(shift+1,"0");const fraction=digits.slice(shift+1);return`${sign}${digits.slice(0,shift+1)}${fraction===""?"":`.${fraction}`}`}function resolveVars(map,vars,fieldSpecs){if(vars.size===0)return[];const values=readValues(map,vars);const used=new Set;const readVar=name=>{const value=values.get(name);if(value!==void 0)used.add(name);
return value};const set=node=>expandNode(node,text2=>expandVars(text2,readVar));updateAll(map,resource=>applyFieldSpecs(resource,fieldSpecs,{set}));return[...vars.values()].filter(({name})=>!used.has(
name)).map(({name,at})=>failure("bad-reference",{says:`nothing uses the var '${name}'`,kustomize:`well-defined vars that were never replaced: ${name}`},at,`remove it, or write $(${name}) into a field \
that may hold vars`))}function readValues(map,vars){const sources=new Map;for(const resource of map.resources){for(const name of resource.history.vars)if(!sources.has(name))sources.set(name,resource)}
const sorted2=[...vars.values()].sort((a,b)=>a.name<b.name?-1:1);return new Map(gather(sorted2,variable=>[[variable.name,readValue(variable,sources.get(variable.name))]]))}function readValue(variable,source){
if(source===void 0){const{kind,name}=variable.objref;const says=`the var '${variable.name}' refers to ${kind} '${name}', and there is none`;const kustomize=`var '${formatVar(variable)}' cannot be mapp\
ed to a field in the set of known resources`;const hint="check apiVersion, kind, name and namespace of objref";throw failure("bad-reference",{says,kustomize},variable.at,hint)}const node=lookupField(source,
variable);if(node?.kind==="scalar"&&!isGoNumber(node))throw unreadable2(variable,node);if(node===void 0){const says=`the var '${variable.name}' reads ${variable.fieldPath}, and ${showResId(source.id)}\
 has no such field`;const kustomize=notFound2(variable);const hint=`the resource is defined at ${placeOf(source.root)}`;throw failure("bad-reference",{says,kustomize},variable.at,hint)}return node.kind===
"scalar"?scalarValueOf(node):void 0}function notFound2(variable){return`field specified in var '${formatVar(variable)}' not found in corresponding resource`}function isGoNumber({tag,text:text2}){if(tag===
"float")return/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text2);if(tag!=="int")return true;return/^[-+]?\d+$/.test(text2)&&BigInt.asIntN(64,BigInt(text2))===BigInt(text2)}function unreadable2(variable,node){
const says=`the var '${variable.name}' reads ${variable.fieldPath}, and kustomize does not take '${node.text}' for a number`;const hint=`write plain digits, or a text in quotes, at ${placeOf(node)}`;return failure(
"bad-reference",{says,kustomize:notFound2(variable)},variable.at,hint)}function lookupField(source,{fieldPath}){const steps=fieldPathSteps(fieldPath).flatMap(step=>{const indexed=/^(.*)\[(\d+)\]$/.exec(
step);return indexed?[indexed[1]??"",indexed[2]??""]:[step]});try{return lookup(source.root,steps)}catch{return void 0}}function scalarValueOf({text:text2,tag}){switch(tag){case"int":return BigInt(text2);case"\
float":return Number(text2);case"bool":return/^true$/i.test(text2);default:return text2}}function expandNode(node,expand){if(isNull(node))return node;switch(node.kind){case"scalar":return isText3(node)?
withValue(node,expand(node.text)):node;case"map":return expandMap(node,expand);default:return mapItems(node,item=>{if(item.kind==="scalar"&&isText3(item))return withValue(item,expand(item.text));throw failure(
"bad-reference","invalid value type expect a string",item,"put it in quotes")})}}function expandMap(map,expand){return withEntries(map,mapEntries(map).map(({key,value})=>{if(!isText3(key)){const message=`\
invalid map key: value='${key.text}', tag='!!${key.tag}'`;throw failure("bad-reference",message,key,"put it in quotes")}const isExpanded=value.kind==="scalar"&&isText3(value);return{key,value:isExpanded?
withValue(value,expand(value.text)):value}}))}function isText3({tag}){return tag==="str"||tag===""}function withValue(node,value){const text2=typeof value==="number"?decimalText(value):String(value);return{
...node,text:text2,tag:tagOf2(value),style:"plain"}}function tagOf2(value){if(typeof value==="string")return"str";if(typeof value==="boolean")return"bool";return typeof value==="bigint"?"int":"float"}function build(tree,directory,options={}){return createBuilder(tree,options).build(directory)}function createBuilder(tree,{remotes=NO_REMOTES,loadRestrictor,reorder}={}){const files=new Files(tree,remotes,
loadRestrictor!=="LoadRestrictionsNone");const bases=new Map;return{readAhead:directory=>readAhead(files,directory),build:directory=>finish(files,accumulateTop(files,bases,directory),reorder)}}function emitResources(resources,parts){
try{return emitNodes(resources.map(({root})=>root),parts)}catch(thrown){if(userErrorsIn(thrown)?.some(({code})=>code==="limit"))throw thrown;gather(resources,({root})=>[inWords(unprintable,()=>emitNode(
root))]);throw thrown}}function unprintable(words){const isReading=/^yaml: (?:cannot decode|unmarshal errors)/.test(words);return isReading?`map[string]interface {}(nil): ${words}`:words}function readAhead(files,directory){
try{loadKustomization(files,topRoot(files.tree,directory))}catch(thrown){if(userErrorsIn(thrown)===void 0)throw thrown}}function accumulateTop(files,bases,directory){const root=topRoot(files.tree,directory);
const{kustomization}=loadKustomization(files,root);const schema=new SchemaState(files);const keepsProvenance=kustomization.buildMetadata.length>0;const state={files,schema,bases,failed:new Map};const built=accumulate(
state,{root,place:keepsProvenance?{path:""}:void 0});return{built,kustomization}}function topRoot(tree,directory){const real=tree.realPath(directory);if(real!==void 0&&tree.kind(real)==="directory")return{
directory:real,parent:void 0,repository:void 0};const problem=real===void 0?`must build at directory: not a valid directory: evalsymlink failure on '${directory}' : lstat ${directory}: no such file or\
 directory`:`must build at directory: '${directory}': file is not directory`;throw new UserError("file-not-found",problem,{hint:"name a directory with a kustomization.yaml"})}function finish(files,{built,
kustomization},reorder){const sortOptions=kustomization.sortOptions??(reorder==="none"?asListed(kustomization):void 0);const map=new ResourceMap(built.resources);appendHashes(map);fixNameReferences(map,
built.config.nameReferences);const unusedVars=resolveVars(map,built.vars,built.config.tables.varReference);updateAll(map,resource=>isLocal(checkResource(resource))?void 0:resource);if(sortOptions?.order!==
"fifo")checkUnique(map);const resources=sortResources(map.resources,sortOptions).map(resource=>withManagedBy(resource,kustomization)).map(resource=>withoutNotes(resource,kustomization));const warnings=[
...built.warnings,...unusedVars,...findUnused(map),...findUnlisted(files,built.directories),...reorder&&kustomization.sortOptions?[orderTwice(kustomization.sortOptions)]:[]];const own=warnings.filter(
({at})=>at===void 0||!files.isRemote(at.file));return{resources,warnings:distinctErrors(own)}}function asListed({at}){return{at,order:"fifo",legacySortOptions:void 0}}function orderTwice({at}){const says="\
this order holds, and that of --reorder is ignored";const kustomize="Sorting order is set both in 'kustomization.yaml' ('sortOptions') and in a CLI flag ('--reorder'). Using the kustomization file ove\
r the CLI flag.";return failure("conflict",{says,kustomize},at,"leave --reorder away")}function isLocal(resource){const value=resource.annotations.get("config.kubernetes.io/local-config");return value!==
void 0&&value!=="false"}function withManagedBy(resource,{buildMetadata,buildMetadataAt:at}){if(!buildMetadata.includes("managedByLabel"))return resource;const{source,offset}=at;const text2={text:"kust\
omize-(devel)",source,offset};const metadata=getField(resource.root,"metadata");if(metadata?.kind!=="map")return resource;const labels=getField(metadata,"labels");const map=labels?.kind==="map"?labels:
mapNode(hiddenEntries(labels),at);const changed=setStrings(map,new Map([["app.kubernetes.io/managed-by",text2]]));return resource.withRoot(setField(resource.root,"metadata",setField(metadata,"labels",
changed)))}function withoutNotes(resource,kustomization){const root=replaceNotes(resource,kustomization);return resource.withRoot(rewriteMetadataMap(root,"annotations"))}function replaceNotes({root,history},{
buildMetadata,buildMetadataAt:at}){const metadata=getField(root,"metadata");if(metadata?.kind!=="map"){const removesNone=NOTES.every(([,word])=>buildMetadata.includes(word));if(metadata&&!isNull(metadata)&&
!removesNone)throw wrongKind("map",metadata);return root}const annotations=getField(metadata,"annotations");if(annotations===void 0&&history.provenance===void 0)return root;const old=annotations?.kind===
"map"?annotations:mapNode([],metadata);const dropped=new Set(NOTES.filter(([,word])=>!buildMetadata.includes(word)).map(([key])=>key));const kept=withEntries(old,mapEntries(old).filter(({key})=>!dropped.
has(key.text)));const{origin,transformations=[]}=history.provenance??{};const notes=new Map;const note=(key,text2)=>{if(text2===void 0||dropped.has(key)||getField(kept,key))return;notes.set(key,{text:text2,
source:at.source,offset:at.offset})};note(ORIGIN,origin);if(transformations.length>0)note(TRANSFORMATIONS,formatTransformations(transformations));if(kept.values.length===old.values.length&&notes.size===
0)return root;return setField(root,"metadata",setField(metadata,"annotations",setStrings(kept,notes)))}var NOTES=[[ORIGIN,"originAnnotations"],[TRANSFORMATIONS,"transformerAnnotations"]];function originsOf(resources){return Object.fromEntries(resources.map(({id,root})=>[showResId(id),fieldsOf(root)]))}function fieldsOf(root){const places=[];const visit=(node,path)=>{const children=childrenOf2(
node);if(children.length===0)places.push([path.join("."),place(node)]);for(const[step,child]of children)visit(child,[...path,step])};visit(root,[]);return Object.fromEntries(places)}function childrenOf2(node){
switch(node.kind){case"map":return mapEntries(node).map(({key,value})=>[stepOf(key.text),value]);case"seq":return node.items.map((item,i)=>[String(i),item]);default:return[]}}function stepOf(name){return name.
includes(".")?`[${name}]`:name}function place(at){const{file,line,col}=locate(at);return`${file}:${line}:${col}`}function buildDirectory(tree,directory,options={}){const{resources,warnings}=build(tree,directory,options);return{text:emitResources(resources),resources,warnings,origins:()=>originsOf(resources)}}function resourceFiles(resources){const namespaces=new Set(resources.flatMap(resource=>namespaceOf(resource)??[]));const named=new Map;for(const resource of resources){const namespace2=namespaces.size>
1?namespaceOf(resource):void 0;const name=fileName(resource,namespace2);const other=named.get(name);if(other)throw sameFile(name,resource,other);named.set(name,resource)}return new Map([...named].map(
([name,{root}])=>[name,emitNode(root)]))}function namespaceOf({id}){return id.clusterScoped?void 0:effectiveNamespace(id)}function fileName({id,root},namespace2){const parts=[namespace2,id.group,id.version,
id.kind,id.name];const name=`${parts.filter(Boolean).join("_").toLowerCase()}.yaml`;if(!/[/\\\0]/.test(name))return name;const hint="write everything into one file";throw failure("bad-path",`'${name}'\
 cannot be the name of a file`,root,hint)}function sameFile(name,{id,root},other){const message=`${formatResId(id)} and ${formatResId(other.id)} would both be '${name}'`;return failure("resource-confl\
ict",message,root,"write everything into one file")}function diskTree(root){const top=realpathSync(root);const realPaths=new Map([[top,top]]);const realPath=path=>{if(realPaths.has(path))return realPaths.get(path);const real=realPathOrNothing(path);realPaths.
set(path,real);return real};const inside=path=>{const real=realPath(resolve(top,path));return real!==void 0&&isInside2(top,real)?real:void 0};const kinds2=new Map;const kindOf2=real=>{const known4=kinds2.
get(real);if(known4!==void 0)return known4;const kind=kindIn(statSync(real));if(kind!==void 0)kinds2.set(real,kind);return kind};const fileAt=path=>{const real=inside(path);if(real===void 0||kindOf2(real)!==
"file")return void 0;const{size}=statSync(real);if(size>limitOf("file-bytes"))throw tooLarge(path,size);return real};return{read(path){const file=fileAt(path);return file===void 0?void 0:readFileSync(
file,"utf8")},readBytes(path){const file=fileAt(path);return file===void 0?void 0:readFileSync(file)},kind(path){const real=inside(path);return real===void 0?void 0:kindOf2(real)},list(directory){const real=inside(
directory);const entries=real===void 0?[]:entriesOf2(real);for(const entry2 of entries){const kind=kindIn(entry2);if(kind===void 0)continue;const path=join(entry2.parentPath,entry2.name);realPaths.set(
path,path);kinds2.set(path,kind)}return entries.map(({name})=>name).sort()},realPath(path){const real=inside(path);return real===void 0?void 0:relative(top,real).split(sep).join("/")}}}function tooLarge(path,size){
return overLimit("file-bytes","this file",size,{file:path,line:1,col:1})}function entriesOf2(directory){try{return readdirSync(directory,{withFileTypes:true})}catch(error){if(error instanceof Error&&"\
code"in error&&error.code==="ENOTDIR")return[];throw error}}function openBuildTree(directory,loadRestrictor){const{tree,directories,home}=openBuildTrees([directory],loadRestrictor);return{tree,directory:directories[0]??
"",home}}function openBuildTrees(directories,loadRestrictor){const found=directories.map(directory=>realPathOrNothing(resolve(directory)));const missing2=directories.filter((_,i)=>found[i]===void 0).map(
noDirectory2);if(missing2.length>0)throw missing2.length===1?missing2[0]:new UserErrors(missing2);const reals=found.filter(real=>real!==void 0);const home=reals[0]??resolve();const checkout=checkoutAround(
home);const isFree=checkout===void 0||loadRestrictor==="LoadRestrictionsNone";const root=isFree?resolve(sep):checkout;const outside=directories.filter((_,i)=>!isInside2(root,reals[i]??""));if(outside.
length>0)throw new UserErrors(outside.map(path=>outsideOf(root,path)));const absolute=path=>resolve(root,path);const tree={...diskTree(root),shown:shownFrom(root),absolute};const paths=reals.map(real=>relative(
root,real).split(sep).join("/"));return{tree,directories:paths,home:checkout??home}}function noDirectory2(directory){return new UserError("file-not-found",`there is no directory '${redact(directory)}'`,
{hint:isRepository(directory)?"make a kustomization.yaml that lists it under resources, and build that":"name a directory with a kustomization.yaml"})}function outsideOf(root,directory){const message=`\
'${directory}' is not in the checkout of the first directory, ${root}`;return new UserError("outside-root",message,{hint:"build it in a run of its own"})}function shownFrom(root){const here=`${relative(
root,resolve())}${sep}`;return path=>{if(path!==""&&here===sep)return path;return path.startsWith(here)?path.slice(here.length):relative("",join(root,path))||"."}}function checkoutAround(directory){for(let at=directory;;at=
dirname(at)){if(existsSync(join(at,".git")))return at;if(dirname(at)===at)return void 0}}function realPathOrNothing(path){try{return realpathSync.native(path)}catch{return void 0}}function kindIn(entry2){
if(entry2.isDirectory())return"directory";return entry2.isFile()?"file":void 0}function isInside2(root,path){return root===sep||path===root||path.startsWith(root+sep)}function setLimitsFromEnvironment(){const errors=[];const limits=new Map;for(const[variable,text2=""]of Object.entries(process.env)){if(!variable.startsWith("IGW_LIMIT_")||text2==="")continue;const name=NAMES.
find(candidate=>limitVariable(candidate)===variable);const value=name&&parseLimit(LIMITS[name],text2);if(name===void 0||value===void 0)errors.push(refused(variable,text2,name));else limits.set(name,value)}
if(errors.length>0)throw new UserErrors(errors);setLimits(limits)}var NAMES=Object.keys(LIMITS).filter(name=>name in LIMITS);function parseLimit({most=Number.MAX_SAFE_INTEGER},text2){const value=Number(
text2);return/^\d{1,15}$/.test(text2)&&value>=1&&value<=most?value:void 0}function refused(variable,text2,name){if(name===void 0){const hint2=`the limits are ${NAMES.map(limitVariable).join(", ")}`;return new UserError(
"bad-input",`the variable ${variable} sets no limit`,{hint:hint2})}const{most}=LIMITS[name];const hint=most===void 0?"write a number of 1 or more":`write a number from 1 to ${most}`;return new UserError(
"bad-input",`the variable ${variable} is '${text2}'`,{hint})}function mendableErrorsIn(thrown){const errors=userErrorsIn(thrown);if(errors)return errors;const refused2=systemErrorIn(thrown);return refused2&&[refused2]}function atPath2(path,error){return isSystemError(
error)&&error.path===void 0?Object.assign(error,{path}):error}function systemErrorIn(thrown){if(!isSystemError(thrown))return void 0;const reason2=REASONS.get(thrown.code);const action=ACTIONS.get(thrown.
syscall);if(reason2===void 0||action===void 0)return void 0;const[says,hint]=reason2;const{code,path,dest}=thrown;const to=dest===void 0?"":` to '${dest}'`;const what=path===void 0?"a file":`'${path}'`;
return new UserError("file-system",`cannot ${action} ${what}${to}: ${says} (${code})`,{hint,cause:thrown})}function isSystemError(thrown){if(!(thrown instanceof Error)||!("code"in thrown)||!("syscall"in
thrown))return false;return typeof thrown.code==="string"&&typeof thrown.syscall==="string"}var ACTIONS=new Map([["access","reach"],["chmod","change the mode of"],["close","close"],["copyfile","copy"],
["fsync","write"],["link","link"],["lstat","look at"],["mkdir","make"],["mkdtemp","make"],["open","open"],["read","read"],["readlink","follow"],["realpath","follow"],["rename","rename"],["rm","remove"],
["rmdir","remove"],["scandir","list"],["stat","look at"],["symlink","link"],["unlink","remove"],["write","write"]]);var REASONS=new Map([["EACCES",["permission denied","give the user who runs this the\
 right to it"]],["EBUSY",["something else uses it","wait for that, and run this again"]],["EDQUOT",["no space is left for this user","make room, and run this again"]],["EEXIST",["it is there already",
"remove it, or name another path"]],["EIO",["the disk does not answer","see what the log of the system says of it"]],["EISDIR",["it is a directory","name a file, or remove the directory"]],["ELOOP",["\
its links lead in a circle","correct the symbolic links on the way"]],["EMFILE",["too many files are open","raise the limit: ulimit -n 4096"]],["ENAMETOOLONG",["the name is too long","name a shorter p\
ath"]],["ENFILE",["too many files are open","close other programs, and run this again"]],["ENOENT",["it is not there","make the directory that it is to be in"]],["ENOSPC",["no space is left on the dis\
k","make room, and run this again"]],["ENOTDIR",["a part of the path is no directory","name another path"]],["ENOTEMPTY",["it is not empty","remove what is in it"]],["EPERM",["not permitted","give the\
 user who runs this the right to it"]],["EROFS",["the file system is read-only","name a path elsewhere"]],["ETXTBSY",["something runs it","wait for that, and run this again"]]]);function writeText(path,text2){try{writeFileSync(path,text2)}catch(error){throw atPath2(path,error)}}var AHEAD=10;function*buildAll(tree,directories,options={}){const builder=createBuilder(tree,options);for(let first=0;first<directories.length;first+=AHEAD){const some=directories.slice(first,first+AHEAD);
for(const directory of some)builder.readAhead(directory);for(const directory of some)yield buildOne(builder.build,directory)}}function buildOne(build2,directory){try{return{directory,result:build2(directory)}}catch(thrown){
const errors=userErrorsIn(thrown);if(errors===void 0)throw thrown;return{directory,errors}}}var MOST_SEEN=5e4;var PrintedParts=class{pieces=[];#parts=new Map;#seen=new Set;#isLooking=true;#hits=0;endStream(){this.#isLooking=this.#hits===0&&this.#seen.size<MOST_SEEN;this.#hits=0}textOf(node,indent,isBegun){
const part2=this.#parts.get(node);if(part2===void 0||part2.indent!==indent||part2.isBegun!==isBegun)return void 0;this.#hits++;return part2.text}isRepeated(node){if(this.#seen.size>0&&this.#seen.delete(
node))return true;if(this.#isLooking)this.#seen.add(node);return false}keep(node,part2){this.#hits++;this.#parts.set(node,part2)}};var FEW2=8;function*buildDirectories(tree,directories,options={}){const paths=outputPaths(directories);const told=new Set;const parts=directories.length>FEW2?new PrintedParts:void 0;let position2=0;for(const{
result,errors}of buildAll(tree,directories,options)){const warnings=(result?.warnings??[]).filter(warning=>{const text2=formatError(warning);return!told.has(text2)&&told.add(text2)});const path=paths[position2++]??
"";const printed=result?print(result.resources,parts):{text:void 0,errors};yield{path,...printed,warnings}}}function print(resources,parts){try{return{text:emitResources(resources,parts),errors:[]}}catch(thrown){
const errors=userErrorsIn(thrown);if(errors===void 0)throw thrown;return{text:void 0,errors}}}function outputPaths(directories){const parts=directories.map(directory=>directory.split("/"));const shortest=Math.
min(...parts.map(({length})=>length))-1;let common=0;while(common<shortest&&parts.every(each=>each[common]===parts[0]?.[common]))common++;return parts.map(each=>`${join2(...each.slice(common))}.yaml`)}var BEFORE_THREAD=100;var STRETCH=1e6;var MOST_STRETCHES=4;var BackgroundWriter=class{#program;#thread;#isGone=false;#written=0;#size=0;#waiting=[];#failed;constructor(program=ownProgram()){this.#program=
program}async write(path,text2){if(this.#written++<BEFORE_THREAD){writeText(path,text2);return}this.#thread??=this.#start();this.#thread.postMessage({path,text:text2});this.#size+=text2.length;if(this.#size<
STRETCH)return;this.#size=0;const answered=this.#ask(this.#thread);if(this.#waiting.length>=MOST_STRETCHES)await answered;this.#check()}async finish(){if(this.#thread===void 0)return;await this.#ask(this.#thread);
this.#thread.unref();this.#check()}#start(){const{Worker}=process.getBuiltinModule("node:worker_threads");const thread=new Worker(this.#program);thread.on("message",failures=>this.#take(failures));thread.
on("error",error=>{this.#failed??={error}});thread.on("exit",code=>{this.#isGone=true;this.#failed??={error:new Error(`the thread that writes files ended with ${code}`)};for(const go of this.#waiting.
splice(0))go()});return thread}async#ask(thread){if(this.#isGone)return;thread.postMessage(void 0);await new Promise(resolve3=>this.#waiting.push(resolve3))}#take(failures){for(const{path,message,...details}of failures){
const error=Object.assign(new Error(message),details);this.#failed??={error:atPath2(path,error)}}this.#waiting.shift()?.()}#check(){if(this.#failed)throw this.#failed.error}};function ownProgram(){const[
extension=""]=/\.\w+$/.exec(moduleUrl)??[];return new URL(`./file-writer${extension}`,moduleUrl)}var HIDDEN=new RegExp("[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Surrogate}","gu");
function showHidden(text2){return text2.replace(HIDDEN,char=>{const code=(char.codePointAt(0)??0).toString(16);return code.length>4?`\\u{${code}}`:`\\u${code.padStart(4,"0")}`})}var STANDARD_OUTPUT=1;var NAMES2={1:"standard output",2:"standard error"};function print2(text2,file=STANDARD_OUTPUT){const bytes=Buffer.from(text2);for(let at=0;at<bytes.length;){try{at+=writeSync(file,bytes,at)}catch(error){
if(codeOf(error)==="EPIPE")return;if(codeOf(error)!=="EAGAIN")throw atPath2(NAMES2[file],error);const stream=file===STANDARD_OUTPUT?process.stdout:process.stderr;stream.on("error",ignoreAbsence).write(
bytes.subarray(at));return}}}function ignoreAbsence(error){if(codeOf(error)!=="EPIPE")throw error}function codeOf(error){return error instanceof Error&&"code"in error?error.code:void 0}function reportFailure(thrown){const errors=mendableErrorsIn(thrown);if(errors===void 0){process.stderr.write(`igw: this is a bug, please report it
${stackOf(thrown)}
`);return 1}reportErrors(errors);return 1}function reportErrors(errors){for(const error of errors)process.stderr.write(`${harmless(formatError(error))}
`)}function reportWarnings(warnings){for(const warning of warnings)process.stderr.write(`${harmless(formatError(warning,"warning"))}
`)}function reportUsage(message,help){process.stderr.write(`igw: ${harmless(message)}

${help}`);return 2}function stackOf(thrown){return thrown instanceof Error?thrown.stack??thrown.message:String(thrown)}function harmless(text2){return showHidden(text2).replace(/^(\s*):(?=:)/gm,"$1: ").
replace(/##(?=\[)/g,"# #")}async function writeDirectories({tree,directories},output2,options){const found={errors:[],warnings:[],failed:0};const outputs=buildDirectories(tree,directories,options);try{await writeAll(outputs,output2,
options.remotes===void 0,found)}catch(thrown){if(userErrorsIn(thrown)===void 0)report(found);throw thrown}report(found);return found.failed}async function writeAll(outputs,root,isWithoutRemotes,found){
const files=new Output(root);try{for(const{path,text:text2,errors,warnings}of outputs){const needsRemotes=errors.some(({code})=>code==="remote-refused");if(needsRemotes&&isWithoutRemotes)throw new UserErrors(
errors);found.errors.push(...errors);found.warnings.push(...warnings);if(text2===void 0)found.failed++;else await files.write(path,text2)}}finally{await files.finish()}}function report({warnings,errors}){
reportWarnings(warnings);reportErrors(distinctErrors(errors))}var Output=class{#root;#folders=new Set;#writer=new BackgroundWriter;constructor(root){this.#root=root}async write(path,text2){const file=join(
this.#root,path);const folder=dirname(file);if(!this.#folders.has(folder))mkdirSync(folder,{recursive:true});this.#folders.add(folder);await this.#writer.write(file,text2)}finish(){return this.#writer.
finish()}};function createPins({known:known4,resolve:resolve3,mode}){const pins=new Map(known4.map(pin2=>[keyOf(pin2),pin2]));const asked=new Set;return{pin(source,ref){const key=keyOf({repository:source.name,ref});
const pin2=pins.get(key);if(pin2&&(mode!=="update"||asked.has(key)))return pin2.commit;if(mode==="locked")throw unpinned(source,ref);const commit=resolve3(source,ref);pins.set(key,{repository:source.name,
ref,commit});asked.add(key);return commit},all:()=>[...pins.values()]}}function keyOf({repository,ref}){return`${repository} ${ref}`}function unpinned({name},ref){const message=`'${ref}' of '${name}' \
is pinned to no commit in the lock file`;const hint="write ?ref= with a full commit id, or run 'igw build' without --locked and commit the lock file";return new UserError("remote-unpinned",message,{hint})}
var HEADER4=`# Commits that branches and tags of remote kustomizations mean here. Written by 'igw build', which
# asks for them anew with --update-remotes.
`;function formatPins(pins){const sorted2=pins.toSorted((a,b)=>keyOf(a)<keyOf(b)?-1:1);const remotes=sorted2.map(({repository,ref,commit})=>({repository,ref,commit}));return HEADER4+emitYaml({remotes})}
function parsePins(source){const[document]=readDocuments(source);const remotes=getField(document,"remotes");if(remotes?.kind==="seq")return remotes.items.map(parsePin);throw badPin("a lock file has a \
list 'remotes'",remotes??document??{source,offset:0})}function parsePin(entry2){const[repository="",ref="",commit=""]=["repository","ref","commit"].map(name=>textOf(getField(entry2,name)));if(repository===
""||ref==="")throw badPin("a pin has 'repository' and 'ref'",entry2);if(!isCommit(commit))throw badPin(`'${commit}' is no full commit id`,entry2);return{repository,ref,commit}}function badPin(message,at){
const hint="remove it, and it is written anew by the next build";return failure("bad-value",message,at,hint)}var PATHS={base:"base",lock:"inference-gateway.lock.yaml",environment:name=>`environments/${name}`,overlay:name=>`overlays/${name}`,release:name=>`overlays/${name}/release`,rendered:name=>`rendered/${name}`};var builtin4=process.getBuiltinModule("node:os");var $get4=name=>builtin4[name];var homedir=$get4("homedir");var PASSED_ON=["PATH","HOME","USERPROFILE","XDG_CONFIG_HOME","SYSTEMROOT","TMPDIR","TEMP","GIT_AUTHOR_NAME","GIT_AUTHOR_EMAIL","GIT_COMMITTER_NAME","GIT_COMMITTER_EMAIL"];var GIT_SETTINGS=[["core.hook\
sPath","/dev/null"],["core.fsmonitor","false"],["core.quotePath","false"],["gc.auto","0"],["maintenance.auto","false"]].flatMap(([key,value])=>["-c",`${key}=${value}`]);function gitEnvironment(more=[]){
const clean=[...PASSED_ON,...more].flatMap(name=>{const value=process.env[name];return value===void 0?[]:[[name,value]]});return{...Object.fromEntries(clean),LC_ALL:"C",GIT_TERMINAL_PROMPT:"0"}}var NETWORK=["SSH_AUTH_SOCK","GIT_SSH_COMMAND","GIT_SSL_CAINFO","SSL_CERT_FILE","SSL_CERT_DIR",...["http_proxy","https_proxy","all_proxy","no_proxy"].flatMap(name=>[name,name.toUpperCase()])];var SETTINGS=[
...GIT_SETTINGS,"-c","http.followRedirects=false"];var MAX_OUTPUT_BYTES=1024*1024*1024;function runGit(directory,args,{timeoutMs,input,env={}}={}){const{spawnSync}=process.getBuiltinModule("node:child\
_process");const{error,status,stdout,stderr}=spawnSync("git",[...SETTINGS,...args],{cwd:directory,env:{...gitEnvironment(NETWORK),...env},input:input??"",maxBuffer:MAX_OUTPUT_BYTES,timeout:timeoutMs,killSignal:"\
SIGTERM"});if(error&&"code"in error&&error.code==="ENOENT")return{kind:"no-git"};if(error&&"code"in error&&error.code==="ETIMEDOUT")return{kind:"timeout"};if(error)return{kind:"failed",said:error.message};
return status===0?{kind:"done",output:stdout}:{kind:"failed",said:stderr.toString("utf8")}}var MODES={directory:"040000",link:"120000",submodule:"160000"};function readEntries(repository,commit){const listing=output(repository,["ls-tree","-r","-t","-z","--full-tree",commit],"");const entries=new Map;
for(const record of listing.toString("utf8").split("\0")){const tab=record.indexOf("	");const[mode,,id]=record.slice(0,tab).split(" ");if(mode!==void 0&&id!==void 0)entries.set(record.slice(tab+1),{mode,
id})}return entries}function readBlobs(repository,ids){const bytes=output(repository,["cat-file","--batch"],`${ids.join("\n")}
`);const blobs=new Map;for(let at=0;at<bytes.length;){const end=bytes.indexOf("\n",at);const[id="",,size]=bytes.toString("utf8",at,end).split(" ");const length=Number(size);if(!Number.isInteger(length))
throw new Error(`git has no object ${id} in ${repository}`);blobs.set(id,bytes.subarray(end+1,end+1+length));at=end+1+length+1}return blobs}function output(repository,args,input){const run3=runGit(repository,
args,{input});if(run3.kind==="done")return run3.output;throw new Error(`${repository} cannot be read: remove it`,{cause:run3})}var MAX_LINKS=40;function commitTree(repository,commit){const entries=readEntries(repository,commit);const names=namesByDirectory(entries.keys());const bytesOf=blobReader(repository,path=>(names.get(parentOf(
path))??[]).flatMap(name=>{const entry2=entries.get(join2(parentOf(path),name));return entry2&&isBlob(entry2)?[entry2.id]:[]}));return entriesTree(entries,bytesOf)}function entriesTree(entries,bytesOf){
const names=namesByDirectory(entries.keys());const realPath=(path,links=0)=>{if(path==="")return"";const parent=realPath(parentOf(path),links);if(parent===void 0)return void 0;const here=join2(parent,
path.slice(path.lastIndexOf("/")+1));const entry2=entries.get(here);if(entry2?.mode!==MODES.link)return entry2&&here;const target=linkTarget(parent,new TextDecoder().decode(bytesOf(here,entry2)));return target===
void 0||links===MAX_LINKS?void 0:realPath(target,links+1)};const readBytes=path=>{const real=realPath(path);const entry2=real===void 0?void 0:entries.get(real);return real!==void 0&&entry2&&isBlob(entry2)?
bytesOf(real,entry2):void 0};return{readBytes,read(path){const bytes=readBytes(path);return bytes&&Buffer.from(bytes).toString("utf8")},kind(path){const real=realPath(path);if(real===void 0)return void 0;
const entry2=entries.get(real);if(entry2===void 0||entry2.mode===MODES.directory)return"directory";return isBlob(entry2)?"file":void 0},list(directory){const real=realPath(directory);return real===void 0?
[]:names.get(real)??[]},realPath:path=>realPath(path)}}function blobReader(repository,siblings){const read=new Map;return(path,{id})=>{if(!read.has(id))for(const[sibling,bytes2]of readBlobs(repository,
siblings(path)))read.set(sibling,bytes2);const bytes=read.get(id);if(bytes===void 0)throw new Error(`git has no object ${id} for ${path}`);return bytes}}function linkTarget(parent,text2){if(text2.startsWith(
"/"))return void 0;const target=join2(parent,text2).replace(/\/$/,"");if(target===".."||target.startsWith("../"))return void 0;return target==="."?"":target}function isBlob({mode}){return mode!==MODES.
directory&&mode!==MODES.submodule}function namesByDirectory(paths){const names=new Map;for(const path of paths){const name=path.slice(path.lastIndexOf("/")+1);const siblings=names.get(parentOf(path));
if(siblings)siblings.push(name);else names.set(parentOf(path),[name])}return new Map([...names].map(([directory,list])=>[directory,list.toSorted()]))}function parentOf(path){return path.slice(0,Math.max(
0,path.lastIndexOf("/")))}var REMEDIES=[{said:/couldn't find remote ref|not our ref|no such remote ref/i,message:"has no such ref",hint:"write ?ref= with a branch, a tag, or all 40 digits of a commit id"},{said:/could not read (Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|returned error: 40[13]/i,
message:"wants to know who asks",hint:"give git an SSH key or a credential helper; a private repository on GitHub needs one too"},{said:/unable to update url base|returned error: 30\d/i,message:"has m\
oved",hint:"write the URL that it redirects to; mostly '.git' is missing behind the name"},{said:/Repository not found|does not appear to be a git repository|returned error: 404|does not exist/i,message:"\
is no repository that git can find",hint:"check the URL; a private one looks like that too to a person it does not know"},{said:/Could not resolve host|Failed to connect|Connection (refused|timed out)|unreachable/i,
message:"cannot be reached",hint:"check the host name, the network and the proxy"}];function fetchFailure(run3,{name,timeoutMs},ref){if(run3.kind==="no-git"){const hint="install git, or copy what is r\
emote into this repository";return new UserError("remote-unavailable","there is no 'git' to fetch with",{hint})}if(run3.kind==="timeout"){const message2=`hit ${timeoutMs/1e3}s timeout fetching '${ref}\
' of '${name}'`;const hint="give it longer with '&timeout=120s' behind the ref";return new UserError("remote-unavailable",message2,{hint})}const remedy=REMEDIES.find(({said})=>said.test(run3.said));const line=redact(
lastWords(run3.said));const message=`'${ref}' of '${name}' cannot be fetched: it ${remedy?.message??"failed"} (git: ${line})`;return new UserError("remote-unavailable",message,{hint:remedy?.hint})}function lastWords(said){
const lines2=said.split("\n").filter(line2=>line2.trim()!=="");const line=lines2.find(text2=>/^(fatal|error|ERROR):/.test(text2))??lines2.at(-1)??"";return line.replace(/^(fatal|error|ERROR): /,"").trim()}function gitRemote(cache){const kept=(source,commit)=>join(cache,folderName(source),`${commit}.git`);return{resolve(source,ref){const folder=join(cache,folderName(source));return fetchInto(folder,source,
ref,commit=>kept(source,commit))},treeAt(source,commit){const repository=kept(source,commit);if(!existsSync(repository))fetchInto(join(cache,folderName(source)),source,commit,()=>repository);return commitTree(
repository,commit)}}}function cacheFolder(){const{XDG_CACHE_HOME:cache,RUNNER_TOOL_CACHE:tools}=process.env;return join(cache||tools||join(homedir(),".cache"),"igw","remote")}function folderName({name}){
const{createHash}=process.getBuiltinModule("node:crypto");const digest=createHash("sha256").update(name).digest("hex").slice(0,16);return`${name.split("/").at(-1)?.replace(/[^\w.-]/g,"_")}-${digest}`}
function fetchInto(folder,source,ref,placeOf2){mkdirSync(folder,{recursive:true});const temporary=mkdtempSync(join(folder,"fetch-"));try{const commit=fetchCommit(temporary,source,ref);moveInto(temporary,
placeOf2(commit));return commit}finally{rmSync(temporary,{recursive:true,force:true})}}function moveInto(temporary,place2){try{renameSync(temporary,place2)}catch(thrown){if(!existsSync(place2))throw thrown}}
var FETCHED="refs/igw/fetched";function fetchCommit(directory,source,ref){const{url,timeoutMs}=source;const protocols=url.startsWith("file:")?"file":"https:ssh";const env={GIT_ALLOW_PROTOCOL:protocols};
const run3=args=>{const done=runGit(directory,args,{timeoutMs,env});if(done.kind!=="done")throw fetchFailure(done,source,ref);return done.output.toString("utf8").trim()};run3(["init","-q","--bare","--\
template="]);run3(["fetch","-q","--depth=1","--no-tags","--no-recurse-submodules","--no-write-fetch-head","--",url,`+${ref}:${FETCHED}`]);return run3(["rev-parse","--verify",`${FETCHED}^{commit}`])}async function buildWithRemotes(home,{allow,lock,mode},build2){const{allowedRemotes}=await importModule("./allowed-remotes.js");const{hosts,errors}=allowedRemotes(home);if(errors.length>0)throw new UserErrors(
errors.map(copyOf));const file=resolve(lock??join(home,PATHS.lock));const git=gitRemote(cacheFolder());const known4=readPins(file);const{pin:pin2,all}=createPins({known:known4,resolve:git.resolve,mode});
const remotes=remoteTrees({git,allow:[...allow,...hosts],pin:pin2});const output2=await build2(remotes);if(formatPins(all())!==formatPins(known4)){writeText(file,formatPins(all()));process.stderr.write(
`igw: wrote ${file}; commit it
`)}return output2}function copyOf(error){return new UserError(error.code,error.message,error)}function readPins(file){return existsSync(file)?parsePins({file,text:readFileSync(file,"utf8")}):[]}var builtin5=process.getBuiltinModule("node:util");var $get5=name=>builtin5[name];var parseArgs=$get5("parseArgs");function readArguments(args,{usage,options,operands}){if(args.includes("--help")||args.includes("-h")){process.stdout.write(usage);return 0}try{const read=parseArgs({args:[...args],options,allowPositionals:true,
strict:true});const surplus=read.positionals[operands];return surplus===void 0?read:reportUsage(`unexpected '${surplus}'`,usage)}catch(cause){if(!(cause instanceof TypeError))throw cause;const message=cause.
message.split(". ")[0]??cause.message;const written2=/^Unknown option '--([^']+)'/.exec(message)?.[1];const meant=written2&&suggest(written2,Object.keys(options));return reportUsage(meant?`${message},\
 did you mean '--${meant}'?`:message,usage)}}var LARGE2=1e5;function compilingQuickly(tree){let left=LARGE2;return{...tree,read(path){const text2=tree.read(path);if(left>0&&text2!==void 0){left-=text2.length;if(left<=0)compileQuickly()}return text2}}}
function compileQuickly(){const{setFlagsFromString}=process.getBuiltinModule("node:v8");setFlagsFromString("--no-turbofan");process.prependOnceListener("exit",()=>setFlagsFromString("--turbofan"))}var HELM="charts are not inflated here: render the chart into a file and list that file";var FUNCTIONS="functions and plugins are not run here: render their output into a file and list that file";var REFUSED={
"--enable-helm":HELM,"--helm-command":HELM,"--helm-api-versions":HELM,"--helm-kube-version":HELM,"--helm-debug":HELM,"--enable-alpha-plugins":FUNCTIONS,"--enable-exec":FUNCTIONS,"--enable-star":FUNCTIONS,
"--as-current-user":FUNCTIONS,"--env":FUNCTIONS,"-e":FUNCTIONS,"--fn-env":FUNCTIONS,"--mount":FUNCTIONS,"--network":FUNCTIONS,"--network-name":FUNCTIONS,"--stack-trace":"leave it away: an error says i\
ts file, line and column, and has no Go stack","--enable-managedby-label":"write 'buildMetadata: [managedByLabel]' into the kustomization"};function findRefusedFlag(args){for(const arg of args){if(arg===
"--")return void 0;const name=/^--[^=]+|^-e/.exec(arg)?.[0]??"";if(Object.hasOwn(REFUSED,name))return`'${name}' is refused: ${REFUSED[name]}`}return void 0}var USAGE=`igw build: build a kustomization, byte for byte as kustomize v5.5.0 would

Usage: igw build [OPTIONS] [DIR]
       igw build [OPTIONS] -o OUTPUT_DIR DIR...

  -o, --output PATH      write this file, or one for each resource into this directory;
                         of several directories, one for each of them
  --origins FILE         write there, as JSON, the file, line and column that set each value
  --load-restrictor R    LoadRestrictionsRootOnly (default) or LoadRestrictionsNone
  --reorder ORDER        legacy (default) or none, where no sortOptions are written
  --allow-remote HOST    fetch bases from this host, or host and path; repeatable
  --lock FILE            commits of branches and tags (inference-gateway.lock.yaml)
  --locked               fail where a branch or a tag is not in the lock file
  --update-remotes       write what branches and tags mean now into the lock file
  -h, --help             this text
`;var OPTIONS2={output:{type:"string",short:"o"},origins:{type:"string"},"load-restrictor":{type:"string",default:"LoadRestrictionsRootOnly"},reorder:{type:"string"},"allow-remote":{type:"string",multiple:true},
lock:{type:"string"},locked:{type:"boolean",default:false},"update-remotes":{type:"boolean",default:false}};var ANY=Number.POSITIVE_INFINITY;var RESTRICTORS=["LoadRestrictionsRootOnly","LoadRestrictio\
nsNone"];var ORDERS=["legacy","none"];async function run(args){setLimitsFromEnvironment();const refused2=findRefusedFlag(args);if(refused2!==void 0)return reportUsage(refused2,USAGE);const read=readArguments(
args,{usage:USAGE,options:OPTIONS2,operands:ANY});if(typeof read==="number")return read;const{values,positionals}=read;const flags=readFlags(values);if(typeof flags==="string")return reportUsage(flags,
USAGE);const remotes={allow:values["allow-remote"]??[],lock:values.lock,mode:flags.mode};if(positionals.length>1)return buildSeveral(positionals,values,flags,remotes);const opened=openBuildTree(positionals[0]??
".",flags.loadRestrictor);const tree=compilingQuickly(opened.tree);const{text:text2,resources,warnings,origins}=await orWithRemotes(opened,remotes,trees=>buildDirectory(tree,opened.directory,{...flags,
remotes:trees}));reportWarnings(warnings);if(values.output===void 0)print2(text2);else writeOutput(values.output,text2,resources);if(values.origins!==void 0){writeText(values.origins,`${JSON.stringify(
origins(),void 0,2)}
`)}return 0}async function buildSeveral(directories,{output:output2,origins},options,remotes){if(output2===void 0){return reportUsage("several directories need --output, and a directory to write to",USAGE)}
if(origins!==void 0)return reportUsage("--origins takes one directory",USAGE);const opened=openBuildTrees(directories,options.loadRestrictor);const failed=await orWithRemotes(opened,remotes,trees=>writeDirectories(
opened,output2,{...options,remotes:trees}));return failed===0?0:1}function readFlags(values){const loadRestrictor=RESTRICTORS.find(name=>name===values["load-restrictor"]);const reorder=ORDERS.find(name=>name===
values.reorder);if(loadRestrictor===void 0)return`--load-restrictor takes ${RESTRICTORS.join(" or ")}, not '${values["load-restrictor"]}'`;if(reorder===void 0&&values.reorder!==void 0)return`--reorder\
 takes ${ORDERS.join(" or ")}, not '${values.reorder}'`;const{locked,"update-remotes":update}=values;if(locked&&update)return"either --locked or --update-remotes";const mode=locked?"locked":update?"up\
date":"add";return{loadRestrictor,reorder,mode}}function writeOutput(path,text2,resources){if(statSync(path,{throwIfNoEntry:false})?.isDirectory()!==true){writeText(path,text2);return}for(const[name,content]of resourceFiles(
resources))writeText(join(path,name),content)}async function orWithRemotes({home},args,build2){try{return await build2()}catch(thrown){const refused2=userErrorsIn(thrown)?.some(({code})=>code==="remot\
e-refused");if(refused2!==true)throw thrown;return buildWithRemotes(home,args,build2)}}var FILES={"base/kustomization.yaml":"resources:\n- web.yaml\n- service.yaml\n","base/web.yaml":`apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {app: web}
spec:
  replicas: 1
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels:
        app: web # a comment
    spec:
      containers:
      - name: web
        image: "example.com/web:v1"
        args: ["--port", "8080"]
        env:
        - name: A
          value: 'yes'
        envFrom:
        - configMapRef:
            name: settings
        resources:
          limits: {cpu: 100m, memory: 1Gi}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: files
data:
  a.txt: |
    one
    two
`,"base/service.yaml":`apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
  - port: 80
    targetPort: 8080
`,"overlay/kustomization.yaml":`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- ../base
namespace: web
namePrefix: dev-
labels:
- pairs: {env: dev}
  includeSelectors: true
commonAnnotations:
  team: web
images:
- name: example.com/web
  newTag: v2
replicas:
- name: web
  count: 2
configMapGenerator:
- name: settings
  literals: [a=b]
patches:
- path: patch.yaml
- target: {kind: Service}
  patch: |-
    - op: replace
      path: /spec/ports/0/port
      value: 8080
`,"overlay/patch.yaml":`apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        env:
        - name: B
          value: c
`};function rehearse(){buildDirectory(memoryTree(new Map(Object.entries(FILES))),"overlay")}var run2=args=>run(args).catch(reportFailure);0&&(module.exports={rehearse,run});
})
